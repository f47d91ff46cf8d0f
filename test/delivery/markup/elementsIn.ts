/** An element of rendered markup: its tag, its attributes and where its start tag stands. */
export type MarkupElement = {tag: string; attributes: Record<string, string>; index: number}

const START_TAG = /<([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/g
const ATTRIBUTE = /([a-zA-Z-]+)(?:="([^"]*)")?/g

/** The elements of React's markup, in order. React quotes every attribute value and escapes it. */
export function elementsIn(markup: string, tag?: string): MarkupElement[] {
  return [...markup.matchAll(START_TAG)]
    .map((match) => ({
      tag: match[1] ?? '',
      attributes: attributesIn(match[2] ?? ''),
      index: match.index,
    }))
    .filter((element) => tag === undefined || element.tag === tag)
}

/** The text of the element with this id, without its tags; undefined when there is none. */
export function textOfId(markup: string, id: string): string | undefined {
  const element = elementsIn(markup).find(({attributes}) => attributes['id'] === id)
  if (!element) return undefined
  const from = markup.indexOf('>', element.index) + 1
  const to = markup.indexOf(`</${element.tag}>`, from)
  return textOf(markup.slice(from, to))
}

/** The text of markup, without its tags. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function attributesIn(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
  )
}
