import type {PatchOperations} from '@sanity/client'
import {Mutation} from '@sanity/mutator'

import {indexStored, isRecord, type StoredDocument} from '../../../../policy/index.ts'
import {DoubtError} from '../Doubt.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const isRecordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check)

const isInsert: Check = (value) =>
  isRecord(value) &&
  Array.isArray(value['items']) &&
  [value['before'], value['after'], value['replace']].filter(isText).length === 1

/** The operations of a patch that can be computed here. */
const OPERATIONS: ReadonlyMap<string, Check> = new Map([
  ['set', isRecord],
  ['setIfMissing', isRecord],
  ['unset', isListOf(isText)],
  ['inc', isRecordOf(isNumber)],
  ['dec', isRecordOf(isNumber)],
  ['diffMatchPatch', isRecordOf(isText)],
  ['insert', isInsert],
  // The server holds the lock: where it fails, nothing is written.
  ['ifRevisionID', isText],
])

function isPatch(value: unknown): value is Omit<PatchOperations, 'merge'> {
  return (
    isRecord(value) &&
    Object.entries(value).every(([name, operation]) => OPERATIONS.get(name)?.(operation) ?? false)
  )
}

/**
 * A document with a patch applied, by the engine that the Studio itself uses.
 * @throws DoubtError when the patch has operations or paths that it does not know.
 */
export function patched(document: StoredDocument, patch: unknown): StoredDocument {
  const id = document['_id']
  if (!isPatch(patch)) throw new DoubtError('patch', {id})
  const {_type: type} = document
  const mutation = new Mutation({mutations: [{patch: {...patch, id}}]})
  let result: unknown
  try {
    const applied = mutation.apply({...document, _type: typeof type === 'string' ? type : ''})
    // JSON once more: it drops what JSON cannot hold, such as an overflowing number.
    result = JSON.parse(JSON.stringify(applied))
  } catch {
    throw new DoubtError('patch', {id})
  }
  const stored = indexStored([result]).get(id)
  if (stored === undefined) throw new DoubtError('patch', {id})
  return stored
}
