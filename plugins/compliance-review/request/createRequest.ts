import type {ReviewPerson, ReviewRequest} from '../../../policy/review/index.ts'

/** What a request is about, as `KnownReview` tells it. */
export type RequestedDocument = {
  /** A bare id. */
  readonly subject: string
  readonly type: string
  readonly title: string
}

/** What the person who asks adds. `dueAt`: a date, YYYY-MM-DD; empty texts count as left out. */
export type GivenRequest = {
  readonly requestedBy: ReviewPerson
  readonly requestedAt: string
  readonly assignee: ReviewPerson | undefined
  readonly dueAt: string
  readonly note: string
}

/** Makes the document of a request. The point in its id keeps it from readers without a token. */
export function createRequest(
  {subject, type, title}: RequestedDocument,
  {requestedBy, requestedAt, assignee, dueAt, note}: GivenRequest,
): ReviewRequest {
  const said = note.trim()
  return {
    _id: `reviewRequest.${crypto.randomUUID()}`,
    _type: 'reviewRequest',
    subject,
    subjectType: type,
    subjectTitle: title,
    requestedBy,
    requestedAt,
    ...(assignee === undefined ? {} : {assignee}),
    ...(dueAt === '' ? {} : {dueAt}),
    ...(said === '' ? {} : {note: said}),
  }
}
