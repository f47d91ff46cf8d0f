import {bareIdOf, type Evidence, titleOf} from '../../../policy/index.ts'
import {
  documentHash,
  reviewOf,
  type ReviewOptions,
  reviewStateOf,
  subjectOf,
} from '../../../policy/review/index.ts'
import {textOf} from '../preview/textOf.ts'
import {decidingRole} from './decidingRole.ts'
import {countBroken, decisionRecords} from './decisionRecords.ts'
import type {KnownReview} from './OpenReview.ts'

/** What is known about a document and its review. */
export type ReviewSource = {
  /** What Publish would publish. */
  readonly document: {readonly [field: string]: unknown}
  /** The document as readers see it, `null` when they do not. */
  readonly live: unknown
  /** With a `review` of the document and of what it shows. */
  readonly evidence: Evidence
  /** The ids of the people who edited it; undefined when that is not known, or not yet. */
  readonly contributors: readonly string[] | undefined
  readonly isHistoryLoading: boolean
  /** Stored requests for its review, in any order. */
  readonly requests: readonly unknown[]
  readonly release: string | undefined
  readonly options: ReviewOptions
  readonly isDisclaimer: boolean
  /** Approvals after it do not count yet, in milliseconds since 1970. */
  readonly until: number
  readonly user: {
    readonly id: string
    readonly name: string
    readonly roles: readonly {readonly name: string; readonly title: string}[]
  }
}

function withContributors(
  evidence: Evidence,
  id: string,
  contributors: readonly string[] | undefined,
): Evidence {
  const known = Object.hasOwn(evidence, id) ? evidence[id] : undefined
  if (known?.review === undefined || contributors === undefined) return evidence
  return {...evidence, [id]: {...known, review: {...known.review, contributors}}}
}

/** Tells how a document stands in review, from what is stored about it. */
export function readReview(source: ReviewSource): KnownReview {
  const {contributors, document, isDisclaimer, isHistoryLoading, live, options, release, user} =
    source
  const subject = subjectOf(document)
  const storedId = textOf(document['_id']) ?? ''
  const evidence = withContributors(source.evidence, subject.id, contributors)
  const review = reviewOf(subject, {evidence, options, until: source.until})
  const stored = evidence[subject.id]?.review?.decisions ?? []
  const isLive = live !== null && documentHash(live) === documentHash(document)
  return {
    status: 'known',
    options,
    subject,
    storedId,
    type: textOf(document['_type']) ?? '',
    title: titleOf(document, bareIdOf(storedId)),
    isDisclaimer,
    isHistoryLoading,
    release,
    review,
    state: reviewStateOf({
      subject: subject.id,
      standing: review.standing,
      decisions: review.decisions,
      requests: source.requests,
      isLive,
    }),
    history: decisionRecords(stored, subject.id),
    broken: countBroken(stored, subject.id),
    me: {id: user.id, name: user.name, role: decidingRole(user.roles, options)},
  }
}
