import {notFound} from '../mutations/notFound.ts'
import {copyTo} from './copyTo.ts'
import {isJsonObject} from '../store/isJsonObject.ts'
import type {Action} from './Action.ts'
import {checkSameGroup, readPublishedId, readVersionId} from './readIds.ts'

/**
 * `document.version.unpublish`: marks a version so that its release will unpublish the document.
 * The version is created from the published document if there is none. A 404 if it is not
 * published.
 */
export const unpublishVersion: Action = (view, payload) => {
  const publishedId = readPublishedId(payload)
  const id = readVersionId(payload, ['versionId'])
  checkSameGroup(id, publishedId)
  const published = view.get(publishedId)
  if (published === undefined) throw notFound(publishedId)
  const version = copyTo(id, view.get(id) ?? published)
  const system = isJsonObject(version['_system']) ? version['_system'] : {}
  const marked = {...version, _system: {...system, delete: true}}
  view.put(marked, {createOrReplace: marked})
}
