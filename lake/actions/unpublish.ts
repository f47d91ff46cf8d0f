import {notFound} from '../mutations/notFound.ts'
import {idIn} from '../store/documentGroup.ts'
import type {Action} from './Action.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'
import {unpublishDocument} from './unpublishDocument.ts'

/**
 * `document.unpublish`: the published document goes, and stays as a draft unless there is one
 * already. A 404 if it is not published.
 */
export const unpublish: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const draftId = readVersionId({draftId: idIn('drafts', publishedId), ...payload}, ['draftId'])
  checkSameGroup(draftId, publishedId)
  const published = view.get(publishedId)
  if (published === undefined) throw notFound(publishedId)
  unpublishDocument(view, published, draftId)
}
