import type {FieldPath} from '../Finding.ts'
import type {SearchedText, TextPart} from '../wording/findTerms.ts'
import type {TextSearch} from '../wording/TextSearch.ts'
import {isRecord} from './isRecord.ts'
import {linksIn} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {pathOf, type Place, type Visitor, walk} from './walk.ts'

/** A text in a document, and where it stands. A paragraph is one text, whatever its marks. */
export type ShownText = SearchedText & {
  readonly place: Place
  readonly name: string | number | undefined
}

/** Inside an object with sources of its own, a text counts as a claim on the regulatory status. */
const CITED = ['regulatory']

function claimTypes(block: Record<string, unknown>): Map<string, string> {
  const definitions = ownValue(block, 'markDefs')
  const types = new Map<string, string>()
  for (const definition of Array.isArray(definitions) ? definitions : []) {
    const key = ownWord(definition, '_key')
    const type = ownWord(definition, 'type')
    if (key === undefined || type === undefined) continue
    if (ownValue(definition, '_type') === 'claim') types.set(key, type)
  }
  return types
}

function textOf(span: unknown): string | undefined {
  const text = ownValue(span, 'text')
  return typeof text === 'string' ? text : undefined
}

/** The spans of a paragraph, with the types of the claims that they are part of. */
function partsOf(block: Record<string, unknown>, spans: readonly unknown[]): TextPart[] {
  const types = claimTypes(block)
  const parts: TextPart[] = []
  let end = 0
  for (const span of spans) {
    const text = textOf(span)
    if (text === undefined) continue
    end += text.length
    const claims = ownTexts(span, 'marks').flatMap((mark) => types.get(mark) ?? [])
    parts.push({end, claims})
  }
  return parts
}

/** Whether an object is a span of a paragraph, whose text is part of the paragraph's. */
function isSpan({inside}: Place): boolean {
  return inside?.at === 'children' && Array.isArray(inside.container)
}

function isHidden(name: string | number | undefined, hiddenFields: ReadonlySet<string>): boolean {
  return typeof name === 'string' && (name.startsWith('_') || hiddenFields.has(name))
}

export type TextCollector = Required<Visitor> & {readonly texts: readonly ShownText[]}

/** Collects, as a document is walked, the texts that its readers see and that may say a term. */
export function createTextCollector({hiddenFields, lexicon}: TextSearch): TextCollector {
  const texts: ShownText[] = []
  return {
    texts,
    onContainer: ({at, container, inside}) => {
      if (at !== 'children' || inside === undefined || !Array.isArray(container)) return
      const {container: block} = inside
      const text = container.map((span) => textOf(span) ?? '').join('')
      if (!isRecord(block) || !lexicon.glance(text)) return
      texts.push({text, parts: partsOf(block, container), place: inside, name: undefined})
    },
    onText: (text, name, place) => {
      const {at, container} = place
      if (isHidden(typeof name === 'number' ? at : name, hiddenFields)) return
      if (name === 'text' && isSpan(place)) return
      if (!lexicon.glance(text)) return
      const claims = linksIn(container, 'sources').length > 0 ? CITED : []
      texts.push({text, parts: [{end: text.length, claims}], place, name})
    },
  }
}

/** Where a text stands. */
export function pathOfText({place, name}: ShownText): FieldPath {
  return name === undefined ? pathOf(place) : [...pathOf(place), name]
}

/** The texts in a document that its readers see and that may say a term. */
export function textsIn(document: unknown, search: TextSearch): readonly ShownText[] {
  const collector = createTextCollector(search)
  walk(document, collector)
  return collector.texts
}
