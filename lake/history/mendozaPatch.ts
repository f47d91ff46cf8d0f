import {isDeepStrictEqual} from 'node:util'

import type {Json} from '../store/Store.ts'

type JsonObject = {[key: string]: Json}

/** Mendoza's opcodes, by the names that its specification gives them. */
const OP = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

/**
 * A Mendoza patch that turns one JSON value into another. It touches only what differs, so that a
 * reader can tell who changed which field, list item or part of a text; items of a list are
 * recognised by their `_key`, or else by being equal.
 */
export function mendozaPatch(before: Json, after: Json): Json[] {
  if (isObject(before) && isObject(after)) return patchObject(before, after)
  return [OP.value, after]
}

function patchObject(before: JsonObject, after: JsonObject): Json[] {
  const fields = Object.keys(before).toSorted()
  const removed = fields.flatMap((key, index) =>
    Object.hasOwn(after, key) ? [] : [OP.objectDeleteField, index],
  )
  const written = Object.entries(after).flatMap(([key, value]) => {
    const index = fields.indexOf(key)
    const old = before[key]
    if (index < 0 || old === undefined) return [OP.objectSetFieldValue, value, key]
    if (isDeepStrictEqual(old, value)) return []
    const inner = patchField(old, value)
    return inner === undefined
      ? [OP.objectSetFieldValue, value, key]
      : [inner.push, index, ...inner.patch, OP.returnIntoObjectSameKeyPop]
  })
  return [...removed, ...written]
}

/** How a field's value is rebuilt from the old one; undefined where it is simply replaced. */
function patchField(before: Json, after: Json): {push: number; patch: Json[]} | undefined {
  if (isObject(before) && isObject(after)) {
    return {push: OP.pushFieldCopy, patch: patchObject(before, after)}
  }
  if (Array.isArray(before) && Array.isArray(after) && after.length > 0) {
    return {push: OP.pushFieldBlank, patch: patchArray(before, after)}
  }
  if (typeof before === 'string' && typeof after === 'string' && after !== '') {
    return {push: OP.pushFieldBlank, patch: patchString(before, after)}
  }
  return undefined
}

function patchArray(before: Json[], after: Json[]): Json[] {
  const identities = before.map(identityOf)
  const patch: Json[] = []
  let run: {from: number; to: number} | undefined

  function endRun() {
    if (run !== undefined) patch.push(OP.arrayAppendSlice, run.from, run.to)
    run = undefined
  }

  for (const item of after) {
    const index = identities.indexOf(identityOf(item))
    const old = before[index]
    if (old !== undefined && isDeepStrictEqual(old, item)) {
      if (run?.to === index) run.to = index + 1
      else {
        endRun()
        run = {from: index, to: index + 1}
      }
      continue
    }
    endRun()
    if (isObject(old) && isObject(item)) {
      patch.push(OP.pushElementCopy, index, ...patchObject(old, item), OP.returnIntoArrayPop)
    } else patch.push(OP.arrayAppendValue, item)
  }
  endRun()
  return patch
}

/** What an item of a list is recognised by. */
function identityOf(item: Json): string {
  return isObject(item) && typeof item['_key'] === 'string'
    ? `key:${item['_key']}`
    : `value:${JSON.stringify(item)}`
}

/** Keeps what both texts begin and end with. Mendoza counts in bytes of UTF-8. */
function patchString(before: string, after: string): Json[] {
  const [old, now] = [Array.from(before), Array.from(after)]
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1

  const size = bytesOf(before)
  const headSize = bytesOf(old.slice(0, head).join(''))
  const tailSize = bytesOf(old.slice(old.length - tail).join(''))
  const middle = now.slice(head, now.length - tail).join('')
  return [
    ...(head > 0 ? [OP.stringAppendSlice, 0, headSize] : []),
    ...(middle === '' ? [] : [OP.stringAppendString, middle]),
    ...(tail > 0 ? [OP.stringAppendSlice, size - tailSize, size] : []),
  ]
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
