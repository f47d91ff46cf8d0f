import type {ClaimInBlock, ReadSpan, ReadText} from './ReadText.ts'

const NONE: ClaimInBlock[] = []

/** The claims of a block in the order in which a reader reaches their ends. */
export function claimsIn({
  children,
  markDefs,
}: Pick<ReadText, 'children' | 'markDefs'>): ClaimInBlock[] {
  const claims = markDefs.filter((mark) => mark._type === 'claim')
  if (claims.length === 0) return NONE
  return claims
    .map((claim) => ({
      claim,
      lastChild: children.findLastIndex(
        (child) => isSpan(child) && child.marks?.includes(claim._key) === true,
      ),
    }))
    .filter(({lastChild}) => lastChild >= 0)
    .toSorted((a, b) => a.lastChild - b.lastChild)
}

function isSpan(child: ReadText['children'][number]): child is ReadSpan {
  return child._type === 'span'
}
