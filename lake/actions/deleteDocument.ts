import {notFound} from '../mutations/notFound.ts'
import {documentGroup} from '../store/documentGroup.ts'
import type {JsonObject} from '../store/isJsonObject.ts'
import type {StoreView} from '../store/Store.ts'
import type {Action} from './Action.ts'
import {actionError} from './actionError.ts'
import {checkSameGroup, readPublishedId} from './readIds.ts'
import {refusePurge} from './refusePurge.ts'

/**
 * `document.delete`: the published document goes together with the drafts and versions named in
 * `includeDrafts` (or `includeVersions`). A 404 if it is not published, a 409 if it has a draft
 * or version that the request does not name.
 */
export const deleteDocument: Action = (view, payload) => {
  refusePurge(payload)
  const publishedId = readPublishedId(payload)
  const included = readIncluded(payload)
  for (const id of included) checkSameGroup(id, publishedId)
  if (view.get(publishedId) === undefined) throw notFound(publishedId)
  const forgotten = versionsOf(view, publishedId).filter((id) => !included.includes(id))
  if (forgotten.length > 0) {
    throw actionError(
      409,
      `Document "${publishedId}" cannot be deleted as it has drafts or versions that the request does not include: ${forgotten.join(', ')}`,
      {id: publishedId, versionIds: forgotten},
    )
  }
  for (const id of [publishedId, ...included]) view.remove(id, {delete: {id}})
}

function readIncluded({includeDrafts, includeVersions}: JsonObject): string[] {
  const included = includeDrafts ?? includeVersions ?? []
  if (Array.isArray(included) && included.every((id) => typeof id === 'string')) return included
  throw actionError(400, '"includeDrafts" must be an array of document IDs')
}

function versionsOf(view: StoreView, publishedId: string): string[] {
  const ids: string[] = []
  for (const {_id} of view.all()) {
    const group = documentGroup(_id)
    if (group.publishedId === publishedId && group.bundle !== 'published') ids.push(_id)
  }
  return ids
}
