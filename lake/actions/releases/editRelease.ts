import {patchDocument} from '../../mutations/patchDocument.ts'
import {readPatch} from '../../mutations/readPatch.ts'
import {isJsonObject} from '../../store/isJsonObject.ts'
import type {Action} from '../Action.ts'
import {actionError} from '../actionError.ts'
import {expectRevision} from '../expectRevision.ts'
import {readMetadata} from './readMetadata.ts'
import {requireRelease} from './requireRelease.ts'
import {isDeepStrictEqual} from 'node:util'

/**
 * `release.edit`: patches the metadata of a release that has not ended. A 400 if the patch
 * touches anything else.
 */
export const editRelease: Action = (view, payload) => {
  const {document} = requireRelease(view, payload, ['active', 'scheduled'])
  const {patch} = payload
  const {ifRevisionID, ...operations} = isJsonObject(patch) ? patch : {}
  const changes = readPatch(isJsonObject(patch) ? operations : patch)
  const {_id: id} = document
  if (ifRevisionID !== undefined) {
    expectRevision(document, {id, payload: {ifRevisionID}, names: ['ifRevisionID']})
  }
  const patched = patchDocument(document, changes)
  const {metadata: _, ...before} = document
  const {metadata, ...after} = patched
  if (!isDeepStrictEqual(before, after)) {
    throw actionError(400, 'Only the metadata of a release can be edited', {id})
  }
  readMetadata(metadata)
  view.put(patched, {patch: {...changes.json, id}})
}
