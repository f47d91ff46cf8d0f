import {isRecord} from '../../reading/isRecord.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {Snapshot} from '../decision/snapshotOf.ts'
import {canonicalText} from '../hash/canonicalText.ts'
import {contentText} from '../hash/contentText.ts'

/** One place in one document that says something else than before. Undefined: it was or is not there. */
export type Difference = {
  /** The bare id of the document; undefined for the subject itself. */
  readonly document: string | undefined
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

type Task = {readonly value: unknown; readonly path: string}

/** A paragraph as two texts: what it says, and how its parts are marked. */
function paragraph(block: Record<string, unknown>, path: string): Task[] | undefined {
  const {children, ...fields} = block
  if (block['_type'] !== 'block' || !Array.isArray(children)) return undefined
  const texts = children.map((child: unknown) => ownWord(child, 'text') ?? '')
  const parts = children.map((child: unknown, index) => {
    if (!isRecord(child) || typeof ownValue(child, 'text') !== 'string') return child
    const {text: _, ...part} = child
    return {...part, length: texts[index]?.length}
  })
  return [
    {value: texts.join(''), path: `${path}.text`},
    {value: canonicalText(parts), path: `${path}.children`},
    ...fieldsOf(fields, path),
  ]
}

function fieldsOf(object: Record<string, unknown>, path: string): Task[] {
  return Object.keys(object).map((name) => ({
    value: object[name],
    path: path === '' ? name : `${path}.${name}`,
  }))
}

function itemsOf(list: readonly unknown[], path: string): Task[] {
  const keys = list.map((item) => ownWord(item, '_key'))
  return list.map((value, index) => {
    const key = keys[index]
    const isUnique = key !== undefined && keys.indexOf(key) === keys.lastIndexOf(key)
    return {value, path: isUnique ? `${path}[_key=="${key}"]` : `${path}[${index}]`}
  })
}

function inside({path, value}: Task): Task[] {
  if (Array.isArray(value)) return itemsOf(value, path)
  if (!isRecord(value)) return []
  return paragraph(value, path) ?? fieldsOf(value, path)
}

/** Every value that a document holds, by its path, as JSON. */
function valuesIn(document: unknown): Map<string, string> {
  const values = new Map<string, string>()
  // In its canonical form, what says nothing about the content is left out.
  const pending: Task[] =
    document === undefined ? [] : [{value: JSON.parse(contentText(document)), path: ''}]
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    const {path, value} = task
    const deeper = inside(task)
    if (deeper.length > 0) pending.push(...deeper)
    else values.set(path, JSON.stringify(value))
  }
  return values
}

function between(before: unknown, after: unknown, document: string | undefined): Difference[] {
  const [old, now] = [valuesIn(before), valuesIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .toSorted()
    .map((path) => ({document, path, ...shown(old.get(path), now.get(path))}))
}

/** Two JSON values for people: texts without quotation marks, unless these make the difference. */
function shown(before: string | undefined, after: string | undefined) {
  const [one, other] = [unquoted(before), unquoted(after)]
  return one === other ? {before, after} : {before: one, after: other}
}

function unquoted(json: string | undefined): string | undefined {
  if (json?.startsWith('"') !== true) return json
  const text: unknown = JSON.parse(json)
  return typeof text === 'string' ? text : json
}

/**
 * Where two contents of one document, and of all that it showed, say something else, field by field.
 * A paragraph counts as one text.
 */
export function differencesBetween(before: Snapshot, after: Snapshot): Difference[] {
  const ids = new Set([...before.shown.keys(), ...after.shown.keys()])
  return [
    ...between(before.document, after.document, undefined),
    ...[...ids].toSorted().flatMap((id) => between(before.shown.get(id), after.shown.get(id), id)),
  ]
}
