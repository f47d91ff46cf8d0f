import type {ClaimType} from '../../policy/vocabulary/claimType.ts'
import type {DisclaimerKind} from '../../policy/vocabulary/disclaimerKind.ts'
import type {KnownBlock} from './readBody.ts'

/** The claims that a disclaimer of a kind qualifies. A kind that is not named qualifies all. */
const QUALIFIED: Partial<Record<DisclaimerKind, ClaimType[]>> = {
  regulatoryStatus: ['regulatory', 'efficacy', 'comparative'],
  compounderIdentity: ['regulatory', 'efficacy', 'comparative'],
  individualResults: ['efficacy', 'comparative'],
  safety: ['efficacy', 'comparative', 'safety'],
  boxedWarning: ['efficacy', 'comparative', 'safety'],
  comparative: ['comparative'],
}

/**
 * Whether a disclaimer of this kind belongs at this block: it holds a claim that the kind qualifies.
 * A table without head-to-head evidence is a comparative claim, a claim of no known type is any.
 */
export function concerns(kind: DisclaimerKind | null, block: KnownBlock): boolean {
  if (block._type === 'comparisonTableEmbed') {
    return kind === 'comparative' && block.comparisonTable?.headToHead !== true
  }
  if (block._type !== 'block') return false
  const qualified = kind ? QUALIFIED[kind] : undefined
  return block.claims.some(({claim}) => !qualified || !claim.type || qualified.includes(claim.type))
}
