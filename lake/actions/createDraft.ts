import {alreadyExists} from '../mutations/alreadyExists.ts'
import {putNew} from '../mutations/putNew.ts'
import {readDocument} from '../mutations/readDocument.ts'
import {documentGroup} from '../store/documentGroup.ts'
import type {Action} from './Action.ts'
import {actionError} from './actionError.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'

/**
 * `document.create`: a new draft, or a new version in a release. A 409 if it exists (unless
 * `ifExists` is "ignore"), and for a draft also if the document is published already.
 */
export const createDraft: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const document = readDocument(payload['attributes'] ?? payload['document'])
  const id = readVersionId(document, ['_id'])
  checkSameGroup(id, publishedId)
  const {ifExists = 'fail'} = payload
  if (ifExists !== 'fail' && ifExists !== 'ignore') {
    throw actionError(400, '"ifExists" must be "fail" or "ignore"')
  }
  if (view.get(id) !== undefined) {
    if (ifExists === 'ignore') return
    throw alreadyExists(id)
  }
  const isDraft = documentGroup(id).bundle === 'drafts'
  if (isDraft && view.get(publishedId) !== undefined) throw alreadyExists(publishedId)
  putNew(view, 'create', document)
}
