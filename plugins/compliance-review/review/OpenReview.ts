import type {
  DocumentReview,
  ReviewOptions,
  ReviewStatus,
  Subject,
} from '../../../policy/review/index.ts'
import type {DecisionRecord} from './decisionRecords.ts'

/** Who is signed in. `role`: the role in which they may decide; undefined when they have none. */
export type Reviewer = {
  readonly id: string
  readonly name: string
  readonly role: {readonly name: string; readonly title: string} | undefined
}

/** How an open document stands in review, and what that was computed from. */
export type KnownReview = {
  readonly status: 'known'
  readonly options: ReviewOptions
  /** What Publish would publish: the version if one is open, else the draft, else what is live. */
  readonly subject: Subject
  /** The id under which that is stored. */
  readonly storedId: string
  readonly type: string
  readonly title: string
  /** Whether it is a disclaimer, of which an approval says what sort of change it approves. */
  readonly isDisclaimer: boolean
  /** The release that it is a version in, if any. */
  readonly release: string | undefined
  readonly review: DocumentReview
  readonly state: ReviewStatus
  /** Every decision on the document that is as it was signed, the first one first. */
  readonly history: readonly DecisionRecord[]
  /** How many stored decisions on it are not as they were signed. */
  readonly broken: number
  readonly me: Reviewer
  /** Whether it is still looked up who edited it. */
  readonly isHistoryLoading: boolean
}

/**
 * `none`: there is nothing to review yet, or compliance review is off. `failed`: what is stored could
 * not be read, and is asked for again.
 */
export type OpenReview = {readonly status: 'none' | 'loading' | 'failed'} | KnownReview
