import {expect, test} from 'vitest'

import {createPolicy, evidenceOf, indexStored, withReviews} from '../../../policy/index.ts'
import {TODAY} from '../fixtures/cleanCase.ts'
import {PAGE, shownApproved} from '../fixtures/reviewCase.ts'
import {OPTIONS} from '../review/setup/decisions.ts'

const policy = createPolicy({review: OPTIONS})
const {decisions, documents} = shownApproved([PAGE])
const stored = indexStored([
  PAGE,
  ...Object.entries(documents).map(([_id, document]) => ({...document, _id})),
])

/** What is known after asking as often as there is something new to ask for. */
function known() {
  let ids: string[] = []
  for (;;) {
    const evidence = evidenceOf(stored, {ids})
    const next = policy.evidenceIdsOf(PAGE, evidence)
    if (next.length === ids.length) return evidence
    ids = next
  }
}

test('stored documents and decisions become the evidence by which a page is approved', () => {
  const evidence = known()
  const ids = policy.reviewIdsOf(PAGE, evidence)
  const contributors = new Map(ids.map((id) => [id, ['elena']]))
  const codes = (found: typeof evidence) => policy.evaluate(PAGE, found, TODAY).map((f) => f.code)

  expect(codes(withReviews(evidence, {ids, decisions, contributors}))).toEqual([])
  expect(codes(withReviews(evidence, {ids, decisions: [], contributors}))).toEqual([
    'review.missing',
    'review.disclaimerNotApproved',
    'review.disclaimerNotApproved',
  ])
  expect(codes(withReviews(evidence, {ids, decisions, contributors: new Map()}))).toEqual([
    'review.selfApproved',
    'review.disclaimerNotApproved',
    'review.disclaimerNotApproved',
  ])
  expect(codes(evidence)).toContain('review.missing')
})

test('a document of which only its review is known is not taken for one that is not there', () => {
  const evidence = withReviews({}, {ids: ['d1'], decisions: [], contributors: new Map()})
  expect(evidence['d1']?.state).toBe('unreadable')
})
