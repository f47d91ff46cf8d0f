import {isRecord} from '../../reading/isRecord.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {Snapshot} from '../decision/snapshotOf.ts'
import {SYSTEM_FIELDS} from '../hash/contentText.ts'

/** One place in one document that says something else than before. Undefined: it was or is not there. */
export type Difference = {
  /** The bare id of the document; of the subject itself, undefined. */
  readonly document: string | undefined
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

type Task = {readonly value: unknown; readonly path: string}

/** The text of a paragraph, whatever its marks; undefined for what is none. */
function paragraphText(value: unknown): string | undefined {
  const children = ownValue(value, 'children')
  if (ownWord(value, '_type') !== 'block' || !Array.isArray(children)) return undefined
  return children.map((child: unknown) => ownWord(child, 'text') ?? '').join('')
}

function stepInto(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

function inside({path, value}: Task): Task[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const key = ownWord(item, '_key')
      return {value: item, path: `${path}[${key === undefined ? index : `_key=="${key}"`}]`}
    })
  }
  if (!isRecord(value)) return []
  const text = paragraphText(value)
  const fields = Object.keys(value)
    .filter((name) => name !== '_key' && (text === undefined || name !== 'children'))
    .map((name) => ({value: value[name], path: stepInto(path, name)}))
  // Where its marks stand is still told apart from what it says.
  return text === undefined
    ? fields
    : [
        {value: text, path: stepInto(path, 'text')},
        {value: marksOf(value), path: stepInto(path, 'marks')},
        ...fields,
      ]
}

function marksOf(block: Record<string, unknown>): string {
  const children = Array.isArray(block['children']) ? block['children'] : []
  return JSON.stringify(
    children.map((child: unknown) => [
      (ownWord(child, 'text') ?? '').length,
      ownValue(child, 'marks') ?? [],
    ]),
  )
}

/** Every value that a document holds, by its path, as text. */
function valuesIn(document: unknown): Map<string, string> {
  const values = new Map<string, string>()
  const pending: Task[] = []
  if (isRecord(document)) {
    for (const name of Object.keys(document)) {
      if (!SYSTEM_FIELDS.includes(name)) pending.push({value: document[name], path: name})
    }
  }
  for (let task = pending.pop(); task !== undefined; task = pending.pop()) {
    const {path, value} = task
    if (typeof value === 'object' && value !== null) pending.push(...inside(task))
    else values.set(path, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return values
}

function between(before: unknown, after: unknown, document: string | undefined): Difference[] {
  const [old, now] = [valuesIn(before), valuesIn(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path))
    .toSorted()
    .map((path) => ({document, path, before: old.get(path), after: now.get(path)}))
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
