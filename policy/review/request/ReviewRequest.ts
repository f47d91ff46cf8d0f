/** A user of the Studio. */
export type ReviewPerson = {readonly id: string; readonly name: string}

/**
 * A request for review as it is stored. It is open until a decision on its subject is taken or it is
 * withdrawn. Times are ISO 8601, in UTC.
 */
export type ReviewRequest = {
  readonly _id: string
  readonly _type: 'reviewRequest'
  /** The bare id of the document, and its type. */
  readonly subject: string
  readonly subjectType: string
  readonly subjectTitle: string
  readonly requestedBy: ReviewPerson
  readonly requestedAt: string
  readonly assignee?: ReviewPerson
  /** A date, YYYY-MM-DD. */
  readonly dueAt?: string
  readonly note?: string
  readonly withdrawnAt?: string
}
