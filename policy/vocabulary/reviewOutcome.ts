/** What a reviewer can decide about a document: it may be shown, it must be changed, it may no longer be shown. */
export const REVIEW_OUTCOMES = ['approved', 'changesRequested', 'withdrawn'] as const

export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]
