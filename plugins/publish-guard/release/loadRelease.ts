import {getReleaseDocumentIdFromReleaseId, type SanityClient} from 'sanity'

import {evidenceCache} from '../evidence/evidenceCache.ts'
import {releaseKey} from './releaseKey.ts'

/**
 * The document of a release, which says when it is to be published; null when there is none. Asks the
 * server only when nothing in the Studio watches the release, and rejects when it does not answer.
 */
export async function loadRelease(client: SanityClient, release: string): Promise<unknown> {
  const {projectId = '', dataset = ''} = client.config()
  const known = evidenceCache.recall(releaseKey({projectId, dataset}, release))
  if (known?.state === 'published') return known.document
  const id = getReleaseDocumentIdFromReleaseId(release)
  const options = {perspective: 'raw', tag: 'caveat.release'} as const
  return client.fetch('*[_id == $id][0]', {id}, options)
}
