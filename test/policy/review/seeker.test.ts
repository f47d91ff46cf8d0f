import {expect, test} from 'vitest'

import {createPolicy} from '../../../policy/index.ts'
import {createReviewSeeker} from '../../../policy/review/index.ts'
import {disclaimer} from '../fixtures/cleanCase.ts'
import {evidenceOn, PAGE, shownApproved} from '../fixtures/reviewCase.ts'
import {OPTIONS} from './setup/decisions.ts'

const policy = createPolicy({review: OPTIONS})
const seeker = createReviewSeeker(OPTIONS)

test('of a page that is guarded the policy seeks the same as of any document that is reviewed', () => {
  const evidence = evidenceOn(shownApproved([PAGE]))
  for (const known of [{}, evidence]) {
    expect(seeker.evidenceIdsOf(PAGE, known)).toEqual(policy.evidenceIdsOf(PAGE, known))
    expect(seeker.reviewIdsOf(PAGE, known)).toEqual(policy.reviewIdsOf(PAGE, known))
    expect(seeker.approvedIdsOf(PAGE, known)).toEqual(policy.approvedIdsOf(PAGE, known))
  }
  expect(seeker.evidenceIdsOf(disclaimer())).toEqual(['d-education'])
  expect(policy.evidenceIdsOf(disclaimer())).toEqual([])
})

test('only what is approved exactly as it is has an approval, whoever gave it', () => {
  const evidence = evidenceOn(shownApproved([PAGE]), {'p-spray': ['rajiv']})
  expect(seeker.approvedIdsOf(PAGE, evidence).toSorted()).toEqual([
    'c-table',
    'd-education',
    'p-spray',
  ])
  const changed = {...PAGE, title: 'Another'}
  expect(seeker.approvedIdsOf(changed, evidence)).not.toContain('p-spray')
})

test('where compliance review is off nothing is sought', () => {
  const off = createReviewSeeker(false)
  expect(off.evidenceIdsOf(PAGE)).toEqual([])
  expect(off.reviewIdsOf(PAGE)).toEqual([])
  expect(off.approvedIdsOf(PAGE, evidenceOn(shownApproved([PAGE])))).toEqual([])
})
