import {notFound} from '../mutations/notFound.ts'
import type {Action} from './Action.ts'
import {readVersionId} from './readIds.ts'
import {refusePurge} from './refusePurge.ts'

/** `document.discard` and `document.version.discard`: a draft or version goes. A 404 without one. */
export const discard: Action = (view, payload) => {
  refusePurge(payload)
  const id = readVersionId(payload, ['versionId', 'draftId'])
  if (view.get(id) === undefined) throw notFound(id)
  view.remove(id, {delete: {id}})
}
