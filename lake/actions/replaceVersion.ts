import {notFound} from '../mutations/notFound.ts'
import {putNew} from '../mutations/putNew.ts'
import {readDocument} from '../mutations/readDocument.ts'
import type {Action} from './Action.ts'
import {readVersionId} from './readIds.ts'

/** `document.version.replace`: new content for a draft or version. A 404 if it does not exist. */
export const replaceVersion: Action = (view, payload) => {
  const document = readDocument(payload['document'])
  const known = view.get(readVersionId(document, ['_id']))
  if (known === undefined) throw notFound(document._id)
  putNew(view, 'createOrReplace', {_createdAt: known._createdAt, ...document})
}
