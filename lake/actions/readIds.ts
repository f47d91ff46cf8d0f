import {checkDocumentId} from '../mutations/checkDocumentId.ts'
import {documentGroup} from '../store/documentGroup.ts'
import type {JsonObject} from '../store/isJsonObject.ts'
import {actionError} from './actionError.ts'

/**
 * The id of a draft or version in an action: the first of the names that is there. Throws a 400
 * LakeError if it is missing or published.
 */
export function readVersionId(payload: JsonObject, names: readonly string[]): string {
  const id = checkDocumentId(readText(payload, names))
  if (documentGroup(id).bundle === 'published') {
    throw actionError(
      400,
      `Invalid ${names[0]} "${id}": it must start with "drafts." or "versions."`,
    )
  }
  return id
}

/** The published id of an action. Throws a 400 LakeError if it is missing or a draft's. */
export function readPublishedId(payload: JsonObject): string {
  const id = checkDocumentId(readText(payload, ['publishedId']))
  if (documentGroup(id).bundle !== 'published') {
    throw actionError(400, `Invalid publishedId "${id}": it must be the ID of a published document`)
  }
  return id
}

/** Throws a 400 LakeError unless the draft or version belongs to the published document. */
export function checkSameGroup(versionId: string, publishedId: string): void {
  if (documentGroup(versionId).publishedId === publishedId) return
  throw actionError(400, `"${versionId}" is not a draft or version of "${publishedId}"`)
}

function readText(payload: JsonObject, names: readonly string[]): string {
  const value = names.map((name) => payload[name]).find((candidate) => candidate !== undefined)
  if (typeof value === 'string' && value !== '') return value
  throw actionError(400, `The action needs "${names[0]}"`)
}
