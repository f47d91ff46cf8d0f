import type {SanityClient} from 'sanity'

import {evidenceCandidates, indexStored} from '../../../policy/index.ts'
import {
  createDecision,
  decisionsQuery,
  type GivenDecision,
  readDecision,
  type ReviewDecision,
  standingOrder,
} from '../../../policy/review/index.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {isSameContent} from './isSameContent.ts'

/** What the reviewer has said and signed. */
export type SignedFields = Pick<
  GivenDecision,
  'decision' | 'changeClass' | 'signer' | 'meaning' | 'statement' | 'comment' | 'fields'
>

/** The content is not what the reviewer has seen any more. Nothing was stored. */
export class ContentChangedError extends Error {
  override readonly name = 'ContentChangedError'
}

const RAW = {perspective: 'raw', tag: 'caveat.review.decide'} as const

async function isUnchanged(client: SanityClient, seen: KnownReview): Promise<boolean> {
  const {options, release, review, storedId, subject} = seen
  const candidates = [...review.shown.keys()].flatMap((id) => evidenceCandidates(id, release))
  const ids = [storedId, ...candidates]
  const stored = indexStored(await client.fetch('*[_id in $ids]', {ids}, RAW))
  const content = {subject, shown: review.shown}
  return isSameContent(content, stored.get(storedId), {stored, release, options})
}

/** The hash of the decision that stands at this moment, so that the next one follows it. */
async function latestHash(client: SanityClient, subject: string): Promise<string | undefined> {
  const rows: unknown = await client.fetch(decisionsQuery, {subjects: [subject]}, RAW)
  const decisions = Array.isArray(rows) ? rows.flatMap((row) => readDecision(row) ?? []) : []
  return standingOrder(decisions).at(-1)?.hash
}

/**
 * Stores a decision on exactly what the reviewer has seen, after the one that stands. Nothing that is
 * stored is ever replaced: of two who decide at the same moment, both are kept.
 * @throws ContentChangedError when the content is another by now; nothing is stored then.
 */
export async function signDecision(
  client: SanityClient,
  seen: KnownReview,
  signed: SignedFields,
): Promise<ReviewDecision> {
  const {review, state, subject} = seen
  if (review.contributors === undefined || review.unknown.length > 0) {
    throw new Error('It is not known who edited this content, or what it shows.')
  }
  if (!(await isUnchanged(client, seen))) throw new ContentChangedError('The content has changed.')
  const previousHash = await latestHash(client, subject.id)
  const decision = createDecision(
    {subject, shown: review.shown, pin: review.pin},
    {
      ...signed,
      decidedAt: new Date().toISOString(),
      contributors: review.contributors,
      ...(state.request === undefined ? {} : {request: state.request.id}),
      ...(previousHash === undefined ? {} : {previousHash}),
    },
  )
  await client.create(decision, {tag: 'caveat.review.decide'})
  return decision
}
