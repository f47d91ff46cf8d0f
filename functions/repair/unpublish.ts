import type {SanityClient} from '@sanity/client'
import {DocumentId, getDraftId} from '@sanity/id-utils'

import {incidentOf} from './incidentOf.ts'
import type {JudgedPage} from './judgePages.ts'

/** A field that no document has: unsetting it changes nothing, but asks for the revision. */
const NO_FIELD = '_caveat_revision_guard'

/**
 * Takes the page off the site, keeps its content as a draft unless there is one, and records the
 * incident, all in one transaction that holds only for the revision that was judged. The action
 * `document.unpublish` does the same but knows no revision: it would take a page that has just been
 * mended off as well.
 * @throws ClientError, and then nothing has changed: see `conflictIn`.
 */
export async function unpublish(client: SanityClient, judged: JudgedPage, at: Date): Promise<void> {
  const {_rev: revision, _updatedAt: _, ...content} = judged.page
  const id = content['_id']
  const type = String(content['_type'])
  const incident = incidentOf(judged, at)
  await client
    .transaction()
    .patch(id, (patch) => patch.ifRevisionId(String(revision)).unset([NO_FIELD]))
    .createIfNotExists({...content, _id: getDraftId(DocumentId(id)), _type: type})
    .delete(id)
    .createIfNotExists(incident)
    .patch(incident._id, (patch) =>
      patch.set({outcome: 'unpublished', handledAt: at.toISOString()}).unset(['reason']),
    )
    .commit({tag: 'caveat.repair'})
}
