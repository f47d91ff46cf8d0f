import {bareIdOf} from '../../evidence/evidenceLayers.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import {shownIdsOf} from './shownIdsOf.ts'

/**
 * What is known about a document that another shows: its content as readers see it, `null` when there
 * is none for readers, undefined when it is not known (yet).
 */
export type Lookup = (id: string) => unknown

/** Everything that a document shows, itself left out. */
export type Closure = {
  /** By bare id, the content that readers see, or `null` where there is none for them. */
  readonly shown: ReadonlyMap<string, unknown>
  /** The ids of which nothing is known, nor what they show in turn. */
  readonly unknown: readonly string[]
}

function fieldsOf(document: unknown, {shownFields}: ReviewOptions): readonly string[] | undefined {
  const type = ownWord(document, '_type')
  return type !== undefined && Object.hasOwn(shownFields, type) ? shownFields[type] : undefined
}

function idsIn(document: unknown, fields: readonly string[]): string[] {
  return fields.flatMap((field) => shownIdsOf(ownValue(document, field)))
}

/** Follows a document to everything that it shows, and on from there. */
export function closureOf(document: unknown, lookup: Lookup, options: ReviewOptions): Closure {
  const shown = new Map<string, unknown>()
  const unknown = new Set<string>()
  const own = bareIdOf(ownWord(document, '_id') ?? '')
  const fields = fieldsOf(document, options)
  const pending = fields === undefined ? shownIdsOf(document) : idsIn(document, fields)
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === own || shown.has(id) || unknown.has(id)) continue
    const found = lookup(id)
    if (found === undefined) {
      unknown.add(id)
    } else {
      shown.set(id, found)
      pending.push(...idsIn(found, fieldsOf(found, options) ?? []))
    }
  }
  return {shown, unknown: [...unknown].toSorted()}
}

/**
 * The ids of everything that a document shows, as far as `lookup` tells. What is loaded by them may
 * show more: ask again until no new id comes (for pages, after two rounds).
 */
export function closureIdsOf(document: unknown, lookup: Lookup, options: ReviewOptions): string[] {
  const {shown, unknown} = closureOf(document, lookup, options)
  return [...shown.keys(), ...unknown].toSorted()
}
