import {expect, test} from 'vitest'

import {createQueue} from '../../../../plugins/compliance-review/queue/model/createQueue.ts'
import {SECTIONS} from '../../../../plugins/compliance-review/queue/model/sections.ts'
import type {StoredDocument} from '../../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {disclaimer, page, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, MAYA, minute, RAJIV, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {factsOf} from './setup/factsOf.ts'

const TODAY = Date.UTC(2026, 5, 16) / 86_400_000
const DISCLAIMER = disclaimer({effectiveUntil: undefined, reviewBy: '2027-01-01'})
const PAGE = page({_id: 'p-spray'})
const START: Shelf = {documents: {'d-education': DISCLAIMER, 't-spray': treatment()}, decisions: []}
const SHOWN: StoredDocument[] = [DISCLAIMER, treatment()]

const list = createQueue({id: RAJIV.id, today: TODAY}, DEFAULT_REVIEW_OPTIONS)

function request(given: {[field: string]: unknown} = {}): StoredDocument {
  return {
    _id: 'request-1',
    _type: 'reviewRequest',
    subject: PAGE['_id'],
    subjectType: 'treatmentPage',
    subjectTitle: 'Tablets',
    requestedBy: {id: 'elena', name: 'Elena Marsh'},
    requestedAt: '2026-06-15T12:00:00.000Z',
    ...given,
  }
}

/** By the id of a document, the sections in which it stands. */
function placesIn(stored: readonly StoredDocument[], isComplete = true) {
  const queue = list(factsOf(stored, isComplete))
  const places: {[id: string]: string[]} = {}
  for (const section of SECTIONS) {
    for (const {id} of queue[section]) places[id] = [...(places[id] ?? []), section]
  }
  return places
}

const approved = decide(decide(START, DISCLAIMER, {}), PAGE, {})

test('what was never decided on is unreviewed, and once somebody asks, it is due', () => {
  expect(placesIn([PAGE, ...SHOWN])[PAGE._id]).toEqual(['unreviewed'])
  expect(placesIn([PAGE, ...SHOWN, request()])[PAGE._id]).toEqual(['due'])
})

test('a request is of whom it names, and overdue on the day after its day', () => {
  const asked = {assignee: {id: RAJIV.id, name: RAJIV.name}, dueAt: '2026-06-16'}
  expect(placesIn([PAGE, ...SHOWN, request(asked)])[PAGE._id]).toEqual(['mine', 'due'])
  const late = request({...asked, dueAt: '2026-06-15'})
  expect(placesIn([PAGE, ...SHOWN, late])[PAGE._id]).toEqual(['mine', 'overdue'])
  const another = request({assignee: {id: MAYA.id, name: MAYA.name}})
  expect(placesIn([PAGE, ...SHOWN, another])[PAGE._id]).toEqual(['due'])
})

test('a request that was taken back or answered is open no longer', () => {
  const withdrawn = request({withdrawnAt: '2026-06-15T13:00:00.000Z'})
  expect(placesIn([PAGE, ...SHOWN, withdrawn])[PAGE._id]).toEqual(['unreviewed'])
  const answered = decide(approved, PAGE, {request: 'request-1', decidedAt: minute(500)})
  expect(placesIn([PAGE, ...SHOWN, request(), ...answered.decisions])[PAGE._id]).toEqual([
    'decided',
  ])
})

test('what was approved is stale as soon as it, or what it shows, says something else', () => {
  const {decisions} = approved
  expect(placesIn([PAGE, ...SHOWN, ...decisions])[PAGE._id]).toEqual(['decided'])
  const edited = {...PAGE, title: 'Another title'}
  expect(placesIn([edited, ...SHOWN, ...decisions])[PAGE._id]).toEqual(['stale', 'decided'])
  const draft = {...edited, _id: `drafts.${PAGE._id}`}
  expect(placesIn([PAGE, draft, ...SHOWN, ...decisions])[PAGE._id]).toEqual(['stale', 'decided'])
})

test('a disclaimer that was changed and approved as such makes the page stale and says why', () => {
  const changed = {...DISCLAIMER, title: 'Other words'}
  const shelf = {...approved, documents: {...approved.documents, 'd-education': changed}}
  const anew = (changeClass: 'editorial' | 'substantive') =>
    decide(shelf, changed, {changeClass, decidedAt: minute(600)}).decisions
  const documents = [PAGE, changed, treatment()]
  expect(placesIn([...documents, ...anew('editorial')])[PAGE._id]).toEqual(['decided'])
  const {stale} = list(factsOf([...documents, ...anew('substantive')]))
  expect(stale.map(({id, changed}) => [id, changed])).toEqual([
    [PAGE._id, [{id: 'd-education', title: 'Other words'}]],
  ])
})

test('what was sent back or withdrawn waits for the editor until somebody asks again', () => {
  const {decisions} = decide(approved, PAGE, {
    decision: 'changesRequested',
    comment: 'Please cite a trial.',
    decidedAt: minute(60),
  })
  const draft = {...PAGE, _id: `drafts.${PAGE._id}`}
  expect(placesIn([draft, ...SHOWN, ...decisions])[PAGE._id]).toEqual(['waiting', 'decided'])
  const again = request({requestedAt: '2026-06-15T20:00:00.000Z'})
  expect(placesIn([draft, ...SHOWN, ...decisions, again])[PAGE._id]).toEqual(['due', 'decided'])

  const gone = decide(approved, PAGE, {decision: 'withdrawn', decidedAt: minute(60)}).decisions
  expect(placesIn([draft, ...SHOWN, ...gone])[PAGE._id]).toEqual(['waiting', 'decided'])
  // Withdrawn and still there for readers: that comes before all that is stale.
  expect(placesIn([PAGE, ...SHOWN, ...gone])[PAGE._id]).toEqual(['stale', 'waiting', 'decided'])
})

test('before all is read, only what was asked for and decided is listed', () => {
  const {decisions} = approved
  expect(placesIn([PAGE, request({dueAt: '2026-06-01'})], false)).toEqual({[PAGE._id]: ['overdue']})
  expect(placesIn([{...PAGE, title: 'Other'}, ...decisions], false)[PAGE._id]).toEqual(['decided'])
})

test('dates that are near, past, old or none are listed, the most urgent first', () => {
  const near = disclaimer({_id: 'near', effectiveUntil: '2026-08-01', reviewBy: '2028-01-01'})
  const past = disclaimer({_id: 'past', effectiveUntil: '2026-06-01', reviewBy: '2028-01-01'})
  const odd = disclaimer({_id: 'odd', effectiveUntil: 'soon', reviewBy: '2028-01-01'})
  const far = disclaimer({_id: 'far', effectiveUntil: '2027-08-01', reviewBy: '2028-01-01'})
  const old = disclaimer({
    _id: 'old',
    effectiveUntil: undefined,
    reviewBy: '2028-01-01',
    legalBasis: [{citation: 'A letter', lastChecked: '2025-06-01'}],
  })
  const {dated} = list(factsOf([far, near, old, odd, past]))
  expect(dated.map(({id, dates}) => [id, dates])).toEqual([
    ['odd', [{kind: 'expires', days: undefined}]],
    ['old', [{kind: 'checked', days: -380}]],
    ['past', [{kind: 'expires', days: -15}]],
    ['near', [{kind: 'expires', days: 46}]],
  ])
})

test('of facts that share their parts, what has not changed is not computed anew', () => {
  const before = factsOf([PAGE, ...SHOWN, ...approved.decisions])
  const [first] = list(before).decided
  const after = {...before, requests: new Map([[PAGE._id, [request()]]])}
  expect(list(after).due[0]?.decision).toBe(first?.decision)
  expect(list(after).due).toHaveLength(1)
})
