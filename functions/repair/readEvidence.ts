import type {SanityClient} from '@sanity/client'

import {
  type Evidence,
  evidenceCandidates,
  evidenceOf,
  type Policy,
  type StoredDocument,
  withReviews,
} from '../../policy/index.ts'
import {decisionsQuery, historyOf, readContributors} from '../../policy/review/index.ts'
import {readDocuments} from './readDocuments.ts'

type Reader = {readonly client: SanityClient; readonly policy: Policy}

/** Everything that pages name, and where compliance review is on, everything that this shows. */
async function readNamed({client, policy}: Reader, pages: readonly StoredDocument[]) {
  const stored = new Map<string, StoredDocument>()
  let evidence: Evidence = {}
  for (;;) {
    const known = evidence
    const ids = [...new Set(pages.flatMap((page) => policy.evidenceIdsOf(page, known)))]
    const fresh = ids.filter((id) => !Object.hasOwn(known, id))
    if (fresh.length === 0) return evidence
    const candidates = fresh.flatMap((id) => evidenceCandidates(id, undefined))
    for (const [id, document] of await readDocuments(client, candidates)) stored.set(id, document)
    evidence = evidenceOf(stored, {ids})
  }
}

/**
 * What is known about everything that pages rest on, as it is at this moment.
 * @throws Error when anything cannot be read.
 */
export async function readEvidence(
  reader: Reader,
  pages: readonly StoredDocument[],
): Promise<Evidence> {
  const {client, policy} = reader
  const evidence = await readNamed(reader, pages)
  const ids = [...new Set(pages.flatMap((page) => policy.reviewIdsOf(page, evidence)))]
  if (ids.length === 0) return evidence
  const options = {perspective: 'raw', tag: 'caveat.review'} as const
  const rows: unknown = await client.fetch(decisionsQuery, {subjects: ids}, options)
  const decisions: unknown[] = Array.isArray(rows) ? rows : []
  const contributors = new Map<string, readonly string[]>()
  const decided = withReviews(evidence, {ids, decisions, contributors})
  const approved = new Set(pages.flatMap((page) => policy.approvedIdsOf(page, decided)))
  for (const id of approved) {
    contributors.set(id, await readContributors(historyOf(client), {id, form: 'published'}))
  }
  return withReviews(evidence, {ids, decisions, contributors})
}
