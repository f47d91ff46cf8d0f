import type {SanityClient} from '@sanity/client'

import {evidenceFor, indexStored, type StoredDocument} from '../../policy/index.ts'
import {
  allDecisionsQuery,
  createDecision,
  createReviewSeeker,
  DEFAULT_REVIEW_OPTIONS,
  type DocumentReview,
  historyOf,
  readContributors,
  readDecision,
  reviewOf,
  type Signer,
  soughtHistoryOf,
  subjectOf,
} from '../../policy/review/index.ts'

const options = DEFAULT_REVIEW_OPTIONS
const seeker = createReviewSeeker(options)

/** Somebody who decides, and a client with their own rights, in the perspective `raw`. */
export type Approver = {readonly client: SanityClient; readonly signer: Signer}

async function readReview(
  client: SanityClient,
  document: StoredDocument,
): Promise<DocumentReview & {readonly contributors: readonly string[]}> {
  const stored = indexStored(await client.fetch('*[_id in path("*")]'))
  const rows: unknown[] = await client.fetch(allDecisionsQuery)
  const decisions = Map.groupBy(rows, (row) => readDecision(row)?.subject)
  const evidence = evidenceFor(seeker, document, {stored, decisions})
  const contributors = await readContributors(historyOf(client), soughtHistoryOf(document))
  const context = {evidence, options, until: Number.POSITIVE_INFINITY}
  return {...reviewOf(subjectOf(document), context), contributors}
}

/** Stores an approval of a document as it stands, in any of its forms, with all that it shows. */
export async function approveDocument(
  {client, signer}: Approver,
  document: StoredDocument,
): Promise<void> {
  const review = await readReview(client, document)
  const standing = review.decisions.at(-1)
  const decision = createDecision(
    {subject: subjectOf(document), shown: review.shown, pin: review.pin},
    {
      decision: 'approved',
      signer,
      meaning: 'Approval',
      statement: 'I approve this content as it stands, with all that it shows.',
      decidedAt: new Date().toISOString(),
      contributors: review.contributors,
      ...(document['_type'] === 'disclaimer' ? {changeClass: 'substantive'} : {}),
      ...(standing === undefined ? {} : {previousHash: standing.hash}),
    },
  )
  await client.create(decision)
}
