import type {JsonObject} from '../store/isJsonObject.ts'
import {actionError} from './actionError.ts'

/** Throws a 400 LakeError if an action asks to delete history, which this lake never does. */
export function refusePurge({purge}: JsonObject): void {
  if (purge !== true) return
  throw actionError(400, 'This lake keeps every revision: "purge" is not possible here.')
}
