import {notFound} from '../mutations/notFound.ts'
import {putNew} from '../mutations/putNew.ts'
import {readDocument} from '../mutations/readDocument.ts'
import type {Action} from './Action.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'

/** `document.replaceDraft`: a whole new draft. A 404 if there is neither a draft nor a published document. */
export const replaceDraft: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const document = readDocument(payload['attributes'] ?? payload['document'])
  const id = readVersionId(document, ['_id'])
  checkSameGroup(id, publishedId)
  const known = view.get(id) ?? view.get(publishedId)
  if (known === undefined) throw notFound(id)
  putNew(view, 'createOrReplace', {_createdAt: known._createdAt, ...document})
}
