import type {ArrangedText, HeadingLevel} from './ArrangedBody.ts'
import {claimsIn} from './claimsIn.ts'
import type {PageContext} from './PageContext.ts'
import {place} from './place.ts'
import type {ReadText} from './ReadText.ts'

const STYLE_AT = {1: 'h2', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h4', 6: 'h4'} as const

/** A text block with the marks of its sources behind each claim, and its heading at this level. */
export function arrangeText(
  block: ReadText,
  level: HeadingLevel | undefined,
  context: PageContext,
): ArrangedText {
  const claims = claimsIn(block)
  const children = block.children.flatMap((span, index) => [
    span,
    ...claims
      .filter(({lastSpan, claim}) => lastSpan === index && claim.sources?.some(Boolean))
      .map(({claim}) => ({
        _type: 'caveat.citations' as const,
        _key: `${claim._key}-citations`,
        place: place.claim(block._key, claim._key),
        sources: claim.sources ?? null,
        context,
      })),
  ])
  const {markDefs, ownMarks, ...text} = block
  return {
    ...text,
    style: level === undefined ? block.style : STYLE_AT[level],
    children,
    markDefs: [...markDefs, ...ownMarks],
  }
}
