import {expect, test} from 'vitest'

import {judgePage} from '../../../../plugins/publish-guard/verdict/judgePage.ts'
import {createPolicy, withReviews} from '../../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {cleanEvidence, page, TODAY} from '../../../policy/fixtures/cleanCase.ts'

const policy = createPolicy()
const at = new Date(TODAY)

test('a clean page is ready, a faulty one blocked, another document unguarded', () => {
  const evidence = cleanEvidence()
  expect(judgePage(policy, {page: page(), evidence, at}).status).toBe('ready')
  expect(judgePage(policy, {page: page({disclaimers: []}), evidence, at}).status).toBe('blocked')
  expect(judgePage(policy, {page: {_type: 'person'}, evidence, at})).toEqual({status: 'unguarded'})
})

test('as long as something is loading it is being checked', () => {
  const loading = {state: 'unreadable', reason: 'loading'} as const
  const {'t-spray': _, ...withoutTreatment} = cleanEvidence()
  for (const evidence of [{}, withoutTreatment, {...cleanEvidence(), 'd-education': loading}]) {
    expect(judgePage(policy, {page: page(), evidence, at}).status).toBe('checking')
  }
})

test('what cannot be read, but is not loading, blocks', () => {
  const denied = {state: 'unreadable', reason: 'permission'} as const
  const evidence = {...cleanEvidence(), 'd-education': denied}
  expect(judgePage(policy, {page: page(), evidence, at}).status).toBe('blocked')
})

test('where compliance review is on, it is being checked until reviews are known, read or not', () => {
  const reviewed = createPolicy({review: DEFAULT_REVIEW_OPTIONS})
  const evidence = {...cleanEvidence(), 'p-spray': {state: 'missing'} as const}
  expect(judgePage(reviewed, {page: page(), evidence, at}).status).toBe('checking')
  const ids = reviewed.reviewIdsOf(page(), evidence)
  for (const decisions of [undefined, []]) {
    const known = withReviews(evidence, {ids, decisions, contributors: new Map()})
    expect(judgePage(reviewed, {page: page(), evidence: known, at}).status).toBe('blocked')
  }
})
