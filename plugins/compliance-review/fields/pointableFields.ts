import {isRecord} from '../../../policy/index.ts'
import {textOf} from '../preview/textOf.ts'

/** What is needed of a schema type to name the fields of its documents. */
export type FieldsType = {
  readonly name: string
  readonly title?: string | undefined
  readonly fields?: readonly {
    readonly name: string
    readonly type: {readonly title?: string | undefined; readonly hidden?: unknown}
  }[]
}

/** A place in a document: its path as text, and the words for it. */
export type PointableField = {
  readonly path: string
  readonly title: string
  /** The field that it is part of, if any. */
  readonly within: string | undefined
}

/** So many characters of a paragraph tell it apart from the others. */
const EXCERPT = 60

function excerptOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT).trimEnd()}…` : line
}

function spokenText(item: Record<string, unknown>): string | undefined {
  const children: unknown = item['children']
  if (Array.isArray(children)) {
    const texts = children.map((child: unknown) => (isRecord(child) ? child['text'] : ''))
    return textOf(texts.filter((text) => typeof text === 'string').join(''))
  }
  const names = ['title', 'name', 'label', 'text', 'caption']
  return names.map((name) => textOf(item[name])).find((text) => text !== undefined)
}

function itemsIn(value: unknown, path: string, within: string): PointableField[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown, index): PointableField[] => {
    if (!isRecord(item) || typeof item['_key'] !== 'string') return []
    const said = spokenText(item)
    const title = said === undefined ? String(index + 1) : excerptOf(said)
    return [{path: `${path}[_key=="${item['_key']}"]`, title, within}]
  })
}

/**
 * The places in a document at which a reviewer may point: each of its fields that is not hidden for
 * good, and each item of its lists, paragraphs included.
 */
export function pointableFields(type: FieldsType, document: unknown): PointableField[] {
  return (type.fields ?? [])
    .filter((field) => field.type.hidden !== true)
    .flatMap((field): PointableField[] => {
      const title = field.type.title ?? field.name
      const value = isRecord(document) ? document[field.name] : undefined
      return [{path: field.name, title, within: undefined}, ...itemsIn(value, field.name, title)]
    })
}

/** The words for a place that somebody pointed at, also when it is no longer there. */
export function titleOfPath(path: string, fields: readonly PointableField[]): string {
  const found = fields.find((field) => field.path === path)
  if (found !== undefined) {
    return found.within === undefined ? found.title : `${found.within}: ${found.title}`
  }
  const [name = path] = path.split(/[.[]/)
  return fields.find((field) => field.path === name)?.title ?? name
}
