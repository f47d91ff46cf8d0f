import {
  closureOf,
  countingDecisions,
  createDecision,
  DEFAULT_REVIEW_OPTIONS,
  type GivenDecision,
  pinContent,
  type ReviewDecision,
  subjectOf,
} from '../../../../policy/review/index.ts'

type Fields = {readonly [field: string]: unknown}

export const OPTIONS = DEFAULT_REVIEW_OPTIONS

export const RAJIV = {id: 'rajiv', name: 'Rajiv Nair', role: 'compliance-reviewer'}
export const MAYA = {id: 'maya', name: 'Maya Ito', role: 'compliance-reviewer'}

/** A moment on the day of the tests, so many minutes after nine. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 5, 15, 9, minutes)).toISOString()
}

/** Documents by id, and the decisions on them so far, as a data set holds them. */
export type Shelf = {
  readonly documents: {readonly [id: string]: Fields}
  readonly decisions: readonly ReviewDecision[]
}

/** What is decided upon when somebody decides on a document of a shelf. */
export function contentOf({documents, decisions}: Shelf, document: Fields) {
  const lookup = (id: string) => documents[id] ?? null
  const {shown} = closureOf(document, lookup, OPTIONS)
  const until = Number.POSITIVE_INFINITY
  const subject = subjectOf(document)
  const pin = pinContent(subject, shown, (id) =>
    countingDecisions(decisions, {subject: id, until}, OPTIONS),
  )
  return {subject, shown, pin}
}

/** Stores a decision on a document of a shelf that follows the one before. */
export function decide(shelf: Shelf, document: Fields, given: Partial<GivenDecision>): Shelf {
  const content = contentOf(shelf, document)
  const before = shelf.decisions.findLast(({subject}) => subject === content.pin.documents[0]?.id)
  const decision = createDecision(content, {
    decision: 'approved',
    signer: RAJIV,
    meaning: 'Approval',
    statement: 'I have read this content and approve it.',
    decidedAt: minute(shelf.decisions.length),
    contributors: ['elena'],
    ...(before === undefined ? {} : {previousHash: before.hash}),
    ...given,
  })
  return {...shelf, decisions: [...shelf.decisions, stored(decision)]}
}

/** A decision as the Content Lake gives it back. */
function stored(decision: ReviewDecision): ReviewDecision {
  return JSON.parse(JSON.stringify({...decision, _rev: 'r', _createdAt: decision.decidedAt}))
}
