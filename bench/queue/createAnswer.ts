import {
  countingDecisions,
  createDecision,
  DEFAULT_REVIEW_OPTIONS,
  type Lookup,
  pinContent,
  closureOf,
  subjectOf,
} from '../../policy/review/index.ts'
import type {StoredDocument} from '../../policy/index.ts'
import {below, createChance} from '../audit/dataset/createChance.ts'
import {createPage} from '../audit/dataset/createPage.ts'
import {KINDS} from '../audit/dataset/kinds.ts'

/** What pages show, and how many of each. */
const SHOWN = {disclaimer: 100, treatment: 100, comparisonTable: 300, mechanism: 150, source: 4000}

const REVIEWER = {id: 'rajiv', name: 'Rajiv Nair', role: 'compliance-reviewer'}
const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1)

/** A request for every so many pages, and a change since the approval of every so many. */
const ONE_REQUEST_IN = 5
const ONE_STALE_IN = 20

/** Documents as the lake answers them: pages, what they show, decisions and requests. */
export function createAnswer(pages: number): StoredDocument[] {
  const chance = createChance(pages)
  const anyOf = (kind: string) =>
    `${kind}-${below(new Map(Object.entries(SHOWN)).get(kind) ?? 1, chance)}`
  const surroundings = {chance, anyOf}
  const shown = Object.entries(SHOWN).flatMap(([name, count]) =>
    Array.from({length: count}, (_, index) =>
      named(
        `${name}-${index}`,
        KINDS.find((kind) => kind.name === name)?.create(index, surroundings),
      ),
    ),
  )
  const byId = new Map(shown.map((document) => [document['_id'], document]))
  const written = Array.from({length: pages}, (_, index) => {
    const id = `page-${index}`
    return named(id, createPage({type: 'treatmentPage', id, paragraphs: 14}, index, surroundings))
  })
  const lookup: Lookup = (id) => byId.get(id) ?? null
  const decisions = [...shown.filter(isReviewed), ...written].map((document, index) =>
    approval(document, lookup, index),
  )
  const requests = written.filter((_, index) => index % ONE_REQUEST_IN === 0).map(request)
  const changed = written.map((page, index) =>
    index % ONE_STALE_IN === 1 ? {...page, title: 'Another title'} : page,
  )
  return [...requests, ...decisions, ...shown, ...changed]
}

function named(id: string, fields: object | undefined): StoredDocument {
  return {...fields, _id: id}
}

function isReviewed({_type}: StoredDocument): boolean {
  return DEFAULT_REVIEW_OPTIONS.reviewedTypes.some((type) => type === _type)
}

function approval(document: StoredDocument, lookup: Lookup, index: number): StoredDocument {
  const subject = subjectOf(document)
  const {shown} = closureOf(document, lookup, DEFAULT_REVIEW_OPTIONS)
  const pin = pinContent(subject, shown, (id) =>
    countingDecisions([], {subject: id, until: START}, DEFAULT_REVIEW_OPTIONS),
  )
  const decision = createDecision(
    {subject, shown, pin},
    {
      decision: 'approved',
      signer: REVIEWER,
      meaning: 'Approval',
      statement: 'I have read this content and approve it for publication.',
      decidedAt: new Date(START + index * 1000).toISOString(),
      contributors: ['elena'],
    },
  )
  // As they are read: the snapshot is left where it is.
  return {...decision, snapshot: null}
}

function request({_id: subject, title}: StoredDocument, index: number): StoredDocument {
  return {
    _id: `reviewRequest.${index}`,
    _type: 'reviewRequest',
    subject,
    subjectType: 'treatmentPage',
    subjectTitle: title,
    requestedBy: {id: 'elena', name: 'Elena Marsh'},
    requestedAt: new Date(START + 30 * DAY).toISOString(),
    assignee: REVIEWER,
    dueAt: new Date(START + (index % 300) * DAY).toISOString().slice(0, 10),
  }
}
