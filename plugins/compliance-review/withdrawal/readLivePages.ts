import type {SanityClient} from 'sanity'

import {type Evidence, evidenceOf, indexStored, withReviews} from '../../../policy/index.ts'
import {
  createReviewSeeker,
  type DecidedContent,
  decisionsQuery,
  historyOf,
  readContributors,
  readDecision,
  reviewOf,
  type ReviewOptions,
  standingOrder,
  subjectOf,
} from '../../../policy/review/index.ts'

/** A page as readers see it, and what must be known to decide upon it. */
export type LivePage = {
  readonly content: DecidedContent
  readonly contributors: readonly string[]
  /** The hash of the decision that stands. */
  readonly previousHash: string | undefined
}

const RAW = {perspective: 'raw', tag: 'caveat.review.withdraw'} as const

async function readStored(client: SanityClient, ids: readonly string[]) {
  return indexStored(await client.fetch('*[_id in $ids]', {ids}, RAW))
}

/** Everything that some pages show, and that in turn. */
async function readShown(
  client: SanityClient,
  pages: readonly unknown[],
  options: ReviewOptions,
): Promise<Evidence> {
  const {evidenceIdsOf} = createReviewSeeker(options)
  let known: Evidence = {}
  for (;;) {
    const sought = new Set(pages.flatMap((page) => evidenceIdsOf(page, known)))
    const ids = [...sought].filter((id) => !Object.hasOwn(known, id))
    if (ids.length === 0) return known
    known = {...known, ...evidenceOf(await readStored(client, ids), {ids})}
  }
}

async function readDecisions(
  client: SanityClient,
  subjects: readonly string[],
): Promise<readonly unknown[]> {
  const rows: unknown = await client.fetch(decisionsQuery, {subjects}, RAW)
  if (!Array.isArray(rows)) throw new Error('The answer holds no list of decisions.')
  return rows
}

/**
 * Reads pages as readers see them at this moment. Those that are not live (any more) are left out.
 * Rejects when anything that a decision must say cannot be read.
 */
export async function readLivePages(
  client: SanityClient,
  ids: readonly string[],
  options: ReviewOptions,
): Promise<LivePage[]> {
  const pages = [...(await readStored(client, ids)).values()]
  const shown = await readShown(client, pages, options)
  const {reviewIdsOf} = createReviewSeeker(options)
  const reviewed = [...new Set(pages.flatMap((page) => reviewIdsOf(page, shown)))]
  const decisions = await readDecisions(client, reviewed)
  const evidence = withReviews(shown, {ids: reviewed, decisions, contributors: new Map()})
  const history = historyOf(client)
  const until = Number.POSITIVE_INFINITY
  const read: LivePage[] = []
  for (const page of pages) {
    const subject = subjectOf(page)
    const {pin, shown} = reviewOf(subject, {evidence, options, until})
    const own = decisions.flatMap((row) => readDecision(row) ?? [])
    const last = standingOrder(own.filter((decision) => decision.subject === subject.id)).at(-1)
    read.push({
      content: {subject, shown, pin},
      contributors: await readContributors(history, {id: subject.id, form: 'published'}),
      previousHash: last?.hash,
    })
  }
  return read
}
