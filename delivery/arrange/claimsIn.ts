import type {ClaimMark} from '../queries/fragments/richText.ts'
import type {ReadText} from './ReadText.ts'

/** A claim of a block and the index of the last span that it marks. */
export type ClaimInBlock = {claim: ClaimMark; lastSpan: number}

/** The claims of a block in the order in which a reader reaches their ends. */
export function claimsIn(block: ReadText): ClaimInBlock[] {
  const claims = block.markDefs.filter((mark) => mark._type === 'claim')
  return claims
    .map((claim) => ({
      claim,
      lastSpan: block.children.findLastIndex((span) => span.marks.includes(claim._key)),
    }))
    .filter(({lastSpan}) => lastSpan >= 0)
    .toSorted((a, b) => a.lastSpan - b.lastSpan)
}
