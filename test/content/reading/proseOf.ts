import {isRecord} from './isRecord.ts'
import {walk} from './walk.ts'

/** The fields whose strings people read as sentences or headings. */
const PROSE_FIELDS: readonly unknown[] = [
  'title',
  'name',
  'summary',
  'text',
  'shortText',
  'description',
  'uncertaintyStatement',
  'caption',
  'label',
  'attribute',
  'value',
  'footnote',
  'noHeadToHeadNote',
  'indication',
  'boxedWarning',
]

const blockText = (block: Readonly<Record<string, unknown>>): string =>
  (Array.isArray(block['children']) ? block['children'] : [])
    .filter(isRecord)
    .map(({text}) => (typeof text === 'string' ? text : ''))
    .join('')

/** What a reader reads in a document, piece by piece; a paragraph is one piece, whatever its marks. */
export const proseOf = (document: unknown): readonly string[] =>
  walk(document).flatMap(({path, value}) => {
    if (isRecord(value) && value['_type'] === 'block') return [blockText(value)]
    const isSpanText = path.at(-1) === 'text' && path.at(-3) === 'children'
    const isProse = typeof value === 'string' && PROSE_FIELDS.includes(path.at(-1)) && !isSpanText
    return isProse ? [value] : []
  })
