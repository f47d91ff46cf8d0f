import {randomBytes} from 'node:crypto'

import {isJsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'

/** Gives every object that stands in an array a random `_key`, unless it has one. */
export function generateArrayKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map((item) => withKey(generateArrayKeys(item)))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, generateArrayKeys(field)]),
  )
}

function withKey(item: Json): Json {
  if (!isJsonObject(item) || item['_key'] !== undefined) return item
  return {_key: randomBytes(6).toString('hex'), ...item}
}
