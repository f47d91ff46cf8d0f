import {unexpectedRevision} from '../mutations/unexpectedRevision.ts'
import type {JsonObject} from '../store/isJsonObject.ts'
import type {LakeDocument} from '../store/Store.ts'

/**
 * Holds an action's optimistic lock. Throws a 409 LakeError if the document is missing or at
 * another revision than the first of the names demands.
 */
export function expectRevision(
  document: LakeDocument | undefined,
  {id, payload, names}: {id: string; payload: JsonObject; names: readonly string[]},
): void {
  const expected = names.map((name) => payload[name]).find((value) => typeof value === 'string')
  if (expected === undefined || document?._rev === expected) return
  throw unexpectedRevision(id, document?._rev, expected)
}
