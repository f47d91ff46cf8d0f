import type {Evidence} from '../../../policy/index.ts'
import type {ReviewSeeker} from '../../../policy/review/index.ts'
import {decisionCache, decisionKey} from './decisionCache.ts'
import {editedAmong, type Judged, joinReviews, subjectsOf} from './joinReviews.ts'
import {loadContributors} from './loadContributors.ts'
import type {KnownContributors} from './observeContributors.ts'
import type {KnownDecisions} from './observeDecisions.ts'
import type {ReviewReader} from './ReviewReader.ts'

async function loadDecisions(reader: ReviewReader, about: string): Promise<KnownDecisions> {
  const ids = about.split('\n')
  const recalled = ids.map((id) => decisionCache.recall(decisionKey(reader.source, id)))
  const unknown = ids.filter((_, index) => recalled[index] === undefined)
  const loaded = unknown.length === 0 ? [] : await reader.decisions(unknown)
  const stored = [...recalled.flatMap((decisions) => decisions ?? []), ...loaded]
  return {status: 'ready', about, stored}
}

/** Who edited what was approved. A history that cannot be read tells of nobody, which blocks. */
async function loadAllContributors(
  reader: ReviewReader,
  revisions: readonly string[],
): Promise<KnownContributors> {
  const found = revisions.map(async (revision) => {
    const contributors = await loadContributors(reader, revision).catch(() => 'failed' as const)
    return [revision, contributors] as const
  })
  return new Map(await Promise.all(found))
}

/**
 * Adds to what is known about pages at this moment what is known about reviews. Asks the server for
 * nothing that the Studio already watches, and for nothing at all where compliance review is off.
 * Rejects when decisions cannot be read.
 */
export async function loadReviews(
  reader: ReviewReader,
  seeker: ReviewSeeker,
  judged: Judged,
): Promise<Evidence> {
  const subjects = subjectsOf(seeker, judged)
  if (subjects === '') return judged.evidence
  const decisions = await loadDecisions(reader, subjects)
  const edited = editedAmong(seeker, judged, decisions)
  const contributors = await loadAllContributors(reader, [...edited.values()])
  return joinReviews(judged.evidence, {decisions, edited, contributors})
}
