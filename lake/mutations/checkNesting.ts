import type {JsonObject} from '../store/isJsonObject.ts'
import {isNestedDeeperThan} from '../store/isNestedDeeperThan.ts'
import {validationError} from './validationError.ts'

/** How deep objects and arrays may be nested in one document. */
const DEEPEST_NESTING = 100

/** Throws a 400 LakeError if a document is nested too deeply for the functions that walk it. */
export function checkNesting(document: JsonObject): void {
  if (!isNestedDeeperThan(document, DEEPEST_NESTING)) return
  throw validationError(`A document may be nested ${DEEPEST_NESTING} levels deep at most`)
}
