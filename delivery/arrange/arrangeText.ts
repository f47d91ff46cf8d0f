import type {ArrangedText, HeadingLevel} from './ArrangedBody.ts'
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
  const {children, markDefs, ownMarks, claims} = block
  const style = level === undefined ? block.style : STYLE_AT[level]
  if (claims.length === 0 && ownMarks.length === 0 && style === block.style) return block
  return {
    ...block,
    style,
    children: claims.length > 0 ? withCitations(block, context) : children,
    markDefs: [...markDefs, ...ownMarks],
  }
}

function withCitations(
  {_key, children, claims}: ReadText,
  context: PageContext,
): ArrangedText['children'] {
  return children.flatMap((child, index) => [
    child,
    ...claims
      .filter(({lastChild, claim}) => lastChild === index && claim.sources?.some(Boolean))
      .map(({claim}) => ({
        _type: 'caveat.citations' as const,
        _key: `${claim._key}-citations`,
        place: place.claim(_key, claim._key),
        sources: claim.sources ?? null,
        context,
      })),
  ])
}
