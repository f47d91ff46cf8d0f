import type {ReviewPerson, ReviewRequest} from '../../../policy/review/index.ts'

/** What a request is about, as `KnownReview` tells it. */
export type RequestedDocument = {
  /** A bare id. */
  readonly subject: string
  readonly type: string
  readonly title: string
}

/** What the person who asks fills in. `dueAt`: a date, YYYY-MM-DD; empty texts count as left out. */
export type RequestDraft = {
  readonly assignee: ReviewPerson | undefined
  readonly dueAt: string
  readonly note: string
}

export const EMPTY_REQUEST: RequestDraft = {assignee: undefined, dueAt: '', note: ''}

/** What was filled in, by whom and when. */
export type GivenRequest = RequestDraft & {
  readonly requestedBy: ReviewPerson
  readonly requestedAt: string
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
