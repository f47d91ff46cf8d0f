import {alreadyExists} from '../mutations/alreadyExists.ts'
import {notFound} from '../mutations/notFound.ts'
import {putNew} from '../mutations/putNew.ts'
import {type DocumentInput, readDocument} from '../mutations/readDocument.ts'
import {isInRelease} from '../store/documentGroup.ts'
import {isJsonObject, type JsonObject} from '../store/isJsonObject.ts'
import type {LakeDocument, StoreView} from '../store/Store.ts'
import type {Action} from './Action.ts'
import {actionError} from './actionError.ts'
import {copyTo} from './copyTo.ts'
import {expectRevision} from './expectRevision.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'

/**
 * `document.version.create`: a new version, from a whole `document` or as a copy of `baseId`. A
 * 409 if it exists or if the base is not at `ifBaseRevisionId`, a 404 without the base.
 */
export const createVersion: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const document =
    payload['document'] === undefined
      ? copyOfBase(view, payload)
      : readDocument(payload['document'])
  const id = readVersionId(document, ['_id'])
  checkSameGroup(id, publishedId)
  if (view.get(id) !== undefined) throw alreadyExists(id)
  putNew(view, 'create', document)
}

function copyOfBase(view: StoreView, payload: JsonObject): DocumentInput {
  const {baseId} = payload
  if (typeof baseId !== 'string') {
    throw actionError(400, 'The action needs "document" or "baseId"')
  }
  const base = view.get(baseId)
  expectRevision(base, {id: baseId, payload, names: ['ifBaseRevisionId']})
  if (base === undefined) throw notFound(baseId)
  return withBase(readVersionId(payload, ['versionId']), base)
}

/**
 * Says from which state of what the version was made. Only in a release may it still mean that the
 * document is to be unpublished.
 */
function withBase(versionId: string, base: LakeDocument): DocumentInput {
  const {_system, ...content} = copyTo(versionId, base)
  const {delete: isToGo, ...system} = isJsonObject(_system) ? _system : {}
  const {_id, _type, ...fields} = content
  return {
    ...fields,
    _id,
    _type,
    _system: {
      ...system,
      ...(isToGo !== undefined && isInRelease(versionId) && {delete: isToGo}),
      base: {id: base._id, rev: base._rev},
    },
  }
}
