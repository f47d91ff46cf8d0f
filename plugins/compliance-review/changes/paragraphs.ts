import {isRecord} from '../../../policy/index.ts'

/** A paragraph of Portable Text: its text, and its children as they are stored. */
export type Paragraph = {
  readonly text: string
  readonly children: readonly Record<string, unknown>[]
  readonly markDefs: readonly Record<string, unknown>[]
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** Reads a paragraph; undefined for what is none. An object in the text stands there as its type. */
export function paragraphOf(value: Record<string, unknown>): Paragraph | undefined {
  if (value['_type'] !== 'block' || !Array.isArray(value['children'])) return undefined
  const children = recordsIn(value['children'])
  const texts = children.map(({_type, text}) =>
    typeof text === 'string' ? text : `[${String(_type)}]`,
  )
  return {text: texts.join(''), children, markDefs: recordsIn(value['markDefs'])}
}

/** Every paragraph anywhere in a content, by where it stands. */
export function paragraphsIn(content: unknown, path = ''): Map<string, Paragraph> {
  if (Array.isArray(content)) {
    const items = content.map((item: unknown, index): [string, unknown] => {
      const key = isRecord(item) && typeof item['_key'] === 'string' ? item['_key'] : index
      return [`${path}[${key}]`, item]
    })
    return new Map(items.flatMap(([at, item]) => [...paragraphsIn(item, at)]))
  }
  if (!isRecord(content)) return new Map()
  const paragraph = paragraphOf(content)
  if (paragraph !== undefined) return new Map([[path, paragraph]])
  const fields = Object.entries(content)
  return new Map(fields.flatMap(([name, value]) => [...paragraphsIn(value, `${path}.${name}`)]))
}

/** The same content, in which every paragraph is nothing but its text. */
export function withPlainParagraphs(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withPlainParagraphs)
  if (!isRecord(content)) return content
  const paragraph = paragraphOf(content)
  if (paragraph !== undefined) {
    const span = {_key: 'text', _type: 'span', marks: [], text: paragraph.text}
    return {...content, children: [span], markDefs: []}
  }
  const fields = Object.entries(content)
  return Object.fromEntries(fields.map(([name, value]) => [name, withPlainParagraphs(value)]))
}
