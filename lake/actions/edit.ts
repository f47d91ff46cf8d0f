import {notFound} from '../mutations/notFound.ts'
import {patchDocument} from '../mutations/patchDocument.ts'
import {putNew} from '../mutations/putNew.ts'
import {readPatch} from '../mutations/readPatch.ts'
import type {StoreView} from '../store/Store.ts'
import type {Action} from './Action.ts'
import {copyTo} from './copyTo.ts'
import {expectRevision} from './expectRevision.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'
import {isJsonObject} from '../store/isJsonObject.ts'

/**
 * `document.edit`: patches a draft or version. If it does not exist, it is created from the
 * published document first; a 404 if there is none either.
 */
export const edit: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const id = readVersionId(payload, ['draftId', 'versionId'])
  checkSameGroup(id, publishedId)
  const {ifRevisionID, ...operations} = isJsonObject(payload['patch']) ? payload['patch'] : {}
  const patch = readPatch(isJsonObject(payload['patch']) ? operations : payload['patch'])
  const document = openForEdit(view, id, publishedId)
  if (ifRevisionID !== undefined) {
    expectRevision(document, {id, payload: {ifRevisionID}, names: ['ifRevisionID']})
  }
  view.put(patchDocument(document, patch), {patch: {...patch.json, id}})
}

function openForEdit(view: StoreView, id: string, publishedId: string) {
  const published = view.get(publishedId)
  if (view.get(id) === undefined && published !== undefined) {
    putNew(view, 'create', copyTo(id, published))
  }
  const document = view.get(id)
  if (document === undefined) throw notFound(id)
  return document
}
