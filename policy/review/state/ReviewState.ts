/** Where a document stands between writing and readers. That it is stale is computed, never a state. */
export const REVIEW_STATES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'published',
] as const

export type ReviewState = (typeof REVIEW_STATES)[number]

/** What can happen to a document. `withdraw` takes an approval back, `withdrawRequest` a request. */
export const REVIEW_EVENTS = [
  'edit',
  'request',
  'withdrawRequest',
  'approve',
  'requestChanges',
  'publish',
  'withdraw',
] as const

export type ReviewEvent = (typeof REVIEW_EVENTS)[number]
