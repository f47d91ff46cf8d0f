export {closureIdsOf, closureOf, type Closure, type Lookup} from './closure/closureOf.ts'
export {createDecision, type DecidedContent, type GivenDecision} from './decision/createDecision.ts'
export {decisionIdOf} from './decision/decisionId.ts'
export {standingOrder} from './decision/standingOrder.ts'
export {allDecisionsQuery, decisionsQuery} from './decision/decisionsQuery.ts'
export {readDecision, type ReadDecision} from './decision/readDecision.ts'
export type {
  PinnedDocument,
  PointedField,
  ReviewDecision,
  Signer,
} from './decision/ReviewDecision.ts'
export {readSnapshot, type Snapshot} from './decision/snapshotOf.ts'
export {digestOf, type DocumentDigest} from './digest/digestOf.ts'
export {type DigestLookup, pinDigest} from './digest/pinDigest.ts'
export {documentHash} from './hash/documentHash.ts'
export {type DecisionsOn, type Pin, pinContent, type Subject, subjectOf} from './pin/pinContent.ts'
export {createReviewSeeker, type ReviewSeeker} from './reading/createReviewSeeker.ts'
export {changedSince} from './reading/changedSince.ts'
export {
  type DocumentReview,
  lookupIn,
  reviewIdsOf,
  reviewOf,
  type ReviewContext,
} from './reading/reviewOf.ts'
export {readRequest, type ReadRequest} from './request/readRequest.ts'
export type {ReviewPerson, ReviewRequest} from './request/ReviewRequest.ts'
export {DEFAULT_REVIEW_OPTIONS, type ReviewOptions} from './ReviewOptions.ts'
export {countingDecisions} from './standing/countingDecisions.ts'
export {type JudgedContent, type Standing, standingOf} from './standing/standingOf.ts'
export {nextReviewState} from './state/nextReviewState.ts'
export {reviewStateOf, type ReviewStatus} from './state/reviewStateOf.ts'
export {
  REVIEW_EVENTS,
  REVIEW_STATES,
  type ReviewEvent,
  type ReviewState,
} from './state/ReviewState.ts'
export type {LedgerFault, LedgerFaultCode} from './ledger/LedgerFault.ts'
export {type LedgerEvidence, type LedgerReport, verifyLedger} from './ledger/verifyLedger.ts'
export {contributorsOf, type JudgedForm} from './history/contributorsOf.ts'
export {historyOf, type HistoryClient} from './history/historyOf.ts'
export {
  type AskHistory,
  readContributors,
  readTransactions,
  type SoughtHistory,
  soughtHistoryOf,
} from './history/readHistory.ts'
export {type Difference, differencesBetween} from './difference/differencesBetween.ts'
