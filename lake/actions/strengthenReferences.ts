import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'

/**
 * Makes the references strong that the Studio left weak only because their target was not
 * published yet. It marks them with `_strengthenOnPublish`, whose `weak` says that a reference is
 * to stay weak.
 */
export function strengthenReferences(document: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, strengthen(value)]),
  )
}

function strengthen(value: Json): Json {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isJsonObject(value)) return value
  const {_strengthenOnPublish: mark, ...reference} = value
  if (typeof value['_ref'] !== 'string' || !isJsonObject(mark)) return strengthenReferences(value)
  if (mark['weak'] === true) return reference
  const {_weak: _, ...strong} = reference
  return strong
}
