import type {FieldPath} from '../Finding.ts'
import type {SearchedText, TextPart} from '../wording/findTerms.ts'
import {linksIn} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownValue} from './ownValue.ts'
import {ownWord} from './ownWord.ts'
import {walk} from './walk.ts'

/** A text in a document, and where it stands. A paragraph is one text, whatever its marks. */
export type ShownText = SearchedText & {readonly path: () => FieldPath}

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

function* plainTexts(
  object: Record<string, unknown>,
  hiddenFields: ReadonlySet<string>,
): Generator<{readonly name: string; readonly text: string}> {
  for (const name of Object.keys(object)) {
    if (name.startsWith('_') || hiddenFields.has(name)) continue
    const value = object[name]
    if (typeof value === 'string') yield {name, text: value}
    else for (const text of ownTexts(object, name)) yield {name, text}
  }
}

/**
 * Every text in a document that its readers see: paragraphs, and the strings of all fields but the
 * hidden ones.
 */
export function* textsIn(
  document: unknown,
  hiddenFields: ReadonlySet<string>,
): Generator<ShownText> {
  const spans = new Set<unknown>()
  for (const {object, path} of walk(document)) {
    const block = paragraph(object)
    if (block !== undefined) {
      yield {...block, path}
      const children = ownValue(object, 'children')
      for (const child of Array.isArray(children) ? children : []) spans.add(child)
    }
    const claims = linksIn(object, 'sources').length > 0 ? CITED : []
    for (const {name, text} of plainTexts(object, hiddenFields)) {
      if (name === 'text' && spans.has(object)) continue
      yield {text, parts: [{end: text.length, claims}], path: () => [...path(), name]}
    }
  }
}
