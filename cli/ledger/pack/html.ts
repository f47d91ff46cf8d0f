/** HTML that is safe to print as it is. Only `html` makes it. */
export type Markup = {readonly markup: string}

type Insert = string | number | undefined | Markup | readonly Markup[]

const ENTITIES: {readonly [character: string]: string} = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(insert: Insert): string {
  if (insert === undefined) return ''
  if (typeof insert === 'number') return String(insert)
  if (typeof insert === 'string') {
    return insert.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
  }
  return 'markup' in insert ? insert.markup : insert.map(({markup}) => markup).join('')
}

/** A template of HTML: whatever is inserted as text is escaped, also within quoted attributes. */
export function html(strings: TemplateStringsArray, ...inserts: Insert[]): Markup {
  const parts = strings.flatMap((text, index) => [text, markupOf(inserts[index])])
  return {markup: parts.join('')}
}
