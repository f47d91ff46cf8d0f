import type {JsonObject} from '../store/isJsonObject.ts'
import type {Json} from '../store/Store.ts'
import {validationError} from './validationError.ts'

/** How deep objects and arrays may be nested in one document. */
const DEEPEST_NESTING = 100

/**
 * Throws a 400 LakeError if a value is nested too deeply for the functions that walk it, or has
 * an attribute that would change an object's prototype.
 */
export function checkNesting(value: JsonObject): void {
  const rest: {value: Json; depth: number}[] = [{value, depth: 1}]
  for (let item = rest.pop(); item !== undefined; item = rest.pop()) {
    if (typeof item.value !== 'object' || item.value === null) continue
    if (item.depth > DEEPEST_NESTING) {
      throw validationError(`A document may be nested ${DEEPEST_NESTING} levels deep at most`)
    }
    if (Object.hasOwn(item.value, '__proto__')) {
      throw validationError('A document may have no attribute "__proto__"')
    }
    const depth = item.depth + 1
    for (const child of Object.values(item.value)) rest.push({value: child, depth})
  }
}
