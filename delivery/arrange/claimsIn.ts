import type {ClaimMark} from '../queries/fragments/richText.ts'
import type {ReadSpan, ReadText} from './ReadText.ts'

/** A claim of a block and the index of the last span that it marks. */
export type ClaimInBlock = {claim: ClaimMark; lastSpan: number}

/** The claims of a block in the order in which a reader reaches their ends. */
export function claimsIn(block: ReadText): ClaimInBlock[] {
  const claims = block.markDefs.filter((mark) => mark._type === 'claim')
  return claims
    .map((claim) => ({
      claim,
      lastSpan: block.children.findLastIndex((child) => marksOf(child).includes(claim._key)),
    }))
    .filter(({lastSpan}) => lastSpan >= 0)
    .toSorted((a, b) => a.lastSpan - b.lastSpan)
}

function marksOf(child: ReadText['children'][number]): string[] {
  return isSpan(child) ? child.marks : []
}

function isSpan(child: ReadText['children'][number]): child is ReadSpan {
  return child._type === 'span'
}
