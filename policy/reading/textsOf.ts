import type {FieldPath} from '../Finding.ts'
import type {SearchedText, TextPart} from '../wording/findTerms.ts'
import {isRecord} from './isRecord.ts'
import {linksIn} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {pathOf, type Place, walk} from './walk.ts'

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

/** The spans of a paragraph run together; undefined for an object that has none. */
function paragraph(block: Record<string, unknown>): SearchedText | undefined {
  const children = ownValue(block, 'children')
  if (!Array.isArray(children)) return undefined
  const types = claimTypes(block)
  const parts: TextPart[] = []
  let text = ''
  for (const child of children) {
    const own = ownValue(child, 'text')
    if (typeof own !== 'string') continue
    text += own
    const claims = ownTexts(child, 'marks').flatMap((mark) => types.get(mark) ?? [])
    parts.push({end: text.length, claims})
  }
  return parts.length === 0 ? undefined : {text, parts}
}

/** Whether an object is a span of a paragraph, whose text is part of the paragraph's. */
function isSpan({inside}: Place): boolean {
  return inside?.at === 'children' && Array.isArray(inside.container)
}

function isHidden(name: string | number | undefined, hiddenFields: ReadonlySet<string>): boolean {
  return typeof name === 'string' && (name.startsWith('_') || hiddenFields.has(name))
}

/** The texts that stand directly in an object or a list, but in no hidden field. */
export function textsOf(place: Place, hiddenFields: ReadonlySet<string>): ShownText[] {
  const {container} = place
  const texts: ShownText[] = []
  const add = (text: unknown, name: string | number, claims: readonly string[]) => {
    if (typeof text !== 'string' || text === '' || isHidden(name, hiddenFields)) return
    texts.push({text, parts: [{end: text.length, claims}], place, name})
  }
  if (!isRecord(container)) {
    if (Array.isArray(container) && !isHidden(place.at, hiddenFields)) {
      for (const [index, item] of container.entries()) add(item, index, [])
    }
    return texts
  }
  const block = paragraph(container)
  if (block !== undefined) texts.push({...block, place, name: undefined})
  const claims = linksIn(container, 'sources').length > 0 ? CITED : []
  const isPart = isSpan(place)
  for (const name of Object.keys(container)) {
    if (!isPart || name !== 'text') add(container[name], name, claims)
  }
  return texts
}

/** Where a text stands. */
export function pathOfText({place, name}: ShownText): FieldPath {
  return name === undefined ? pathOf(place) : [...pathOf(place), name]
}

/** Every text in a document that its readers see. */
export function textsIn(document: unknown, hiddenFields: ReadonlySet<string>): ShownText[] {
  const texts: ShownText[] = []
  walk(document, (place) => {
    for (const text of textsOf(place, hiddenFields)) texts.push(text)
  })
  return texts
}
