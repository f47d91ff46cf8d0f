import {claimsIn} from './claimsIn.ts'
import type {DisclaimerKind} from '../../policy/vocabulary/disclaimerKind.ts'
import type {RichTextBlock} from '../queries/fragments/richText.ts'

/**
 * Whether a disclaimer of this kind belongs at this block. One about comparisons belongs to
 * comparisons, made in words or in a table without head-to-head evidence; any other to every claim.
 */
export function concerns(kind: DisclaimerKind | null, block: RichTextBlock): boolean {
  if (kind !== 'comparative') return block._type === 'block' && claimsIn(block).length > 0
  if (block._type === 'comparisonTableEmbed') return block.comparisonTable?.headToHead !== true
  return block._type === 'block' && claimsIn(block).some(({claim}) => claim.type === 'comparative')
}
