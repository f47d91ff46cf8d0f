import {
  isRecord,
  type Policy,
  releaseOf,
  type StoredDocument,
  titleOf,
} from '../../../../policy/index.ts'
import {digestOf, type DocumentDigest, type ReviewOptions} from '../../../../policy/review/index.ts'
import {type StoredDate, storedDatesIn} from './factDates.ts'

/** What the queue keeps of one form of a document: what is live, its draft, or its version in a release. */
export type QueueForm = {
  readonly digest: DocumentDigest
  readonly revision: string | undefined
  readonly title: string
  readonly release: string | undefined
  readonly isLive: boolean
  /** Whether the document must be approved. */
  readonly isReviewed: boolean
  readonly jurisdictions: readonly string[]
  readonly dates: readonly StoredDate[]
}

/** What tells which documents are reviewed. */
export type QueueReading = {
  readonly policy: Pick<Policy, 'isGuarded'>
  readonly review: ReviewOptions
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** Of a disclaimer, where it applies; of a page, where it is shown. */
function jurisdictionsOf({appliesTo, jurisdictions}: Record<string, unknown>): string[] {
  return textsIn(isRecord(appliesTo) ? appliesTo['jurisdictions'] : jurisdictions)
}

/** Reads one form of a document for the queue. Takes any JSON and never throws. */
export function readForm(document: StoredDocument, {policy, review}: QueueReading): QueueForm {
  const digest = digestOf(document, review)
  const storedId = document['_id']
  const {_rev: revision} = document
  return {
    digest,
    revision: typeof revision === 'string' ? revision : undefined,
    title: titleOf(document, digest.id),
    release: releaseOf(storedId),
    isLive: storedId === digest.id,
    isReviewed: review.reviewedTypes.includes(digest.type) || policy.isGuarded(document),
    jurisdictions: jurisdictionsOf(document),
    dates: storedDatesIn(document),
  }
}
