import type {PatchOperations} from '@sanity/client'

import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'
import {validationError} from './validationError.ts'

/** A patch that is well formed: as typed operations, and as it came. */
export type ReadPatch = {operations: Operations; json: JsonObject}

type Operations = Pick<
  PatchOperations,
  'set' | 'setIfMissing' | 'unset' | 'inc' | 'dec' | 'diffMatchPatch' | 'insert'
>

const isText = (value: Json): value is string => typeof value === 'string'
const isNumber = (value: Json): value is number => typeof value === 'number'
const isAnything = (_value: Json): _value is Json => true

/** Checks a patch's operations. Throws a 400 LakeError that names the one at fault. */
export function readPatch(value: Json | undefined): ReadPatch {
  if (!isJsonObject(value)) throw validationError('A patch must be a JSON object')
  const {set, setIfMissing, unset, inc, dec, diffMatchPatch, insert, ...unknown} = value
  const [name] = Object.keys(unknown)
  if (name !== undefined) throw validationError(`Unknown patch operation "${name}"`)
  const operations: Operations = {
    ...(set !== undefined && {set: readFields('set', set, isAnything)}),
    ...(setIfMissing !== undefined && {
      setIfMissing: readFields('setIfMissing', setIfMissing, isAnything),
    }),
    ...(unset !== undefined && {unset: readPaths(unset)}),
    ...(inc !== undefined && {inc: readFields('inc', inc, isNumber)}),
    ...(dec !== undefined && {dec: readFields('dec', dec, isNumber)}),
    ...(diffMatchPatch !== undefined && {
      diffMatchPatch: readFields('diffMatchPatch', diffMatchPatch, isText),
    }),
    ...(insert !== undefined && {insert: readInsert(insert)}),
  }
  return {operations, json: value}
}

function readFields<Value extends Json>(
  name: string,
  fields: Json,
  isValue: (value: Json) => value is Value,
): Record<string, Value> {
  if (!isJsonObject(fields)) throw validationError(`"${name}" must be an object of values by path`)
  const entries = Object.entries(fields).map(([path, value]): [string, Value] => {
    if (!isValue(value)) throw validationError(`"${name}" has an unfit value at the path "${path}"`)
    return [path, value]
  })
  return Object.fromEntries(entries)
}

function readPaths(value: Json): string[] {
  if (Array.isArray(value) && value.every(isText)) return value
  throw validationError('"unset" must be an array of paths')
}

function readInsert(value: Json): NonNullable<PatchOperations['insert']> {
  if (isJsonObject(value) && Array.isArray(value['items'])) {
    const {before, after, replace, items} = value
    if (typeof before === 'string') return {before, items}
    if (typeof after === 'string') return {after, items}
    if (typeof replace === 'string') return {replace, items}
  }
  throw validationError('"insert" needs "items" and one of "before", "after" and "replace"')
}
