import type {
  ReadDecision,
  ReadRequest,
  ReviewState,
  Standing,
} from '../../../../policy/review/index.ts'
import type {FactDate} from './factDates.ts'
import type {Section} from './sections.ts'

/** A document whose content is another than when it was approved. */
export type ChangedDocument = {readonly id: string; readonly title: string}

/** A document in the queue. Days count UTC days since 1970-01-01. */
export type QueueEntry = {
  /** The bare id. */
  readonly id: string
  readonly type: string
  readonly title: string
  /** Whether it is a page, and not something that pages show. */
  readonly isPage: boolean
  readonly jurisdictions: readonly string[]
  readonly isLive: boolean
  readonly isDraft: boolean
  /** The names of the releases that hold a version of it. */
  readonly releases: readonly string[]
  /** Where what waits to be published stands, or else what is live; undefined while it is not known. */
  readonly state: ReviewState | undefined
  readonly standing: Standing['state'] | undefined
  /** How what readers see stands; undefined when it is not live, or while it is not known. */
  readonly liveStanding: Standing['state'] | undefined
  /** The open request, and the day on which it is due. */
  readonly request: ReadRequest | undefined
  readonly dueDay: number | undefined
  /** The decision that was taken last. */
  readonly decision: ReadDecision | undefined
  /** What has changed since the approval, where that is stale; the document itself first. */
  readonly changed: readonly ChangedDocument[]
  readonly dates: readonly FactDate[]
  readonly sections: readonly Section[]
}
