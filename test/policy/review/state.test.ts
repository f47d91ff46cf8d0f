import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {
  countingDecisions,
  nextReviewState,
  REVIEW_EVENTS,
  REVIEW_STATES,
  type ReviewEvent,
  type ReviewRequest,
  reviewStateOf,
  standingOf,
} from '../../../policy/review/index.ts'
import {contentOf, decide, minute, OPTIONS, type Shelf} from './setup/decisions.ts'

/** A document and all that was stored about it, after a number of events. */
type History = {
  readonly shelf: Shelf
  readonly requests: readonly ReviewRequest[]
  readonly page: {readonly _id: string; readonly _type: string; readonly edits: number}
  readonly live: number | undefined
  readonly clock: number
}

const START: History = {
  shelf: {documents: {}, decisions: []},
  requests: [],
  page: {_id: 'p1', _type: 'treatmentPage', edits: 0},
  live: undefined,
  clock: 0,
}

function request({clock}: History): ReviewRequest {
  return {
    _id: `reviewRequest.${clock}`,
    _type: 'reviewRequest',
    subject: 'p1',
    subjectType: 'treatmentPage',
    subjectTitle: 'One',
    requestedBy: {id: 'elena', name: 'Elena Marsh'},
    requestedAt: minute(clock),
  }
}

function happen(before: History, event: ReviewEvent): History {
  const history = {...before, clock: before.clock + 1}
  const {clock, page, requests, shelf} = history
  const decided = (decision: 'approved' | 'changesRequested' | 'withdrawn') => ({
    ...history,
    shelf: decide(shelf, page, {decision, decidedAt: minute(clock)}),
  })
  switch (event) {
    case 'edit':
      return {...history, page: {...page, edits: page.edits + 1}}
    case 'request':
      return {...history, requests: [...requests, request(history)]}
    case 'withdrawRequest':
      return {
        ...history,
        requests: requests.map((open) => ({...open, withdrawnAt: minute(clock)})),
      }
    case 'approve':
      return decided('approved')
    case 'requestChanges':
      return decided('changesRequested')
    case 'publish':
      return {...history, live: page.edits}
    default:
      return {...decided('withdrawn'), live: undefined}
  }
}

function statusOf({live, page, requests, shelf}: History) {
  const until = Number.POSITIVE_INFINITY
  const decisions = countingDecisions(shelf.decisions, {subject: 'p1', until}, OPTIONS)
  const {contentHash} = contentOf(shelf, page).pin
  const standing = standingOf({contentHash, type: page._type, contributors: []}, decisions)
  const isLive = live === page.edits
  return reviewStateOf({subject: 'p1', standing, decisions, requests, isLive})
}

test('what is stored tells the state in which the events have left the document', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...REVIEW_EVENTS), {minLength: 20, maxLength: 60}),
      (events) => {
        let history = START
        let state = statusOf(history).state
        for (const event of events) {
          const next = nextReviewState(state, event)
          if (next === undefined) continue
          history = happen(history, event)
          expect([event, statusOf(history).state]).toEqual([event, next])
          state = next
          seen.set(state, (seen.get(state) ?? 0) + 1)
        }
      },
    ),
    {numRuns: 500},
  )
  expect([...seen.keys()].toSorted()).toEqual([...REVIEW_STATES].toSorted())
  expect(Math.min(...seen.values())).toBeGreaterThan(50)
})

function after(...events: ReviewEvent[]) {
  return statusOf(events.reduce(happen, START))
}

describe('a document', () => {
  test('has an open request until it is decided upon', () => {
    expect(after('request', 'edit').request?.id).toBe('reviewRequest.1')
    expect(after('request', 'approve').request).toBeUndefined()
    expect(after('request', 'approve', 'edit', 'request').request?.id).toBe('reviewRequest.4')
  })

  test('is stale when it is edited after an approval, live or not', () => {
    expect(after('edit')).toMatchObject({state: 'draft', isStale: false})
    expect(after('approve', 'edit')).toMatchObject({state: 'draft', isStale: true})
    expect(after('approve', 'publish', 'edit', 'request')).toMatchObject({
      state: 'inReview',
      isStale: true,
    })
  })

  test('does not take requests on others, or what is no request, for its own', () => {
    const other = {...request(START), subject: 'p2'}
    const requests = [other, null, {...request(START), requestedAt: 'soon'}, {_id: 'x'}]
    const standing = {state: 'missing'} as const
    const status = reviewStateOf({subject: 'p1', standing, decisions: [], requests, isLive: false})
    expect(status).toEqual({state: 'draft', isStale: false, request: undefined})
  })
})
