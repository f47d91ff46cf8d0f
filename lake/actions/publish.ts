import {notFound} from '../mutations/notFound.ts'
import type {Action} from './Action.ts'
import {expectRevision} from './expectRevision.ts'
import {publishVersion} from './publishVersion.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'

/**
 * `document.publish`: the draft's content becomes the published document and the draft goes. A
 * 404 without a draft; a 409 if the draft or the published document is not at the revision that
 * the request names.
 */
export const publish: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const id = readVersionId(payload, ['draftId', 'versionId'])
  checkSameGroup(id, publishedId)
  const draft = view.get(id)
  const published = view.get(publishedId)
  expectRevision(published, {id: publishedId, payload, names: ['ifPublishedRevisionId']})
  if (draft === undefined) throw notFound(id)
  expectRevision(draft, {id, payload, names: ['ifDraftRevisionId', 'ifVersionRevisionId']})
  publishVersion(view, draft)
}
