import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {closureIdsOf, closureOf} from '../../../policy/review/index.ts'
import {claim, reference} from '../fixtures/cleanCase.ts'
import {OPTIONS} from './setup/decisions.ts'

const page = {
  _id: 'drafts.p1',
  _type: 'treatmentPage',
  body: [
    claim({sources: [reference('s-claim')]}),
    {_type: 'comparisonTableEmbed', comparisonTable: reference('k1')},
    {_type: 'mechanismEmbed', mechanism: reference('m1')},
    {_type: 'figure', asset: reference('image-abc-10x10-png')},
  ],
  treatments: [reference('t1')],
  conditions: [reference('c1')],
  disclaimers: [reference('d1'), {_type: 'reference'}],
  safety: {risks: [{sources: [reference('s-risk')]}]},
  author: reference('author'),
  related: [reference('p1'), {_type: 'crossDatasetReference', _ref: 'far'}],
}

const documents: {[id: string]: unknown} = {
  k1: {
    _type: 'comparisonTable',
    comparators: [{treatment: reference('t-other')}],
    rows: [{cells: [{sources: [reference('s-cell')]}]}],
  },
  m1: {
    _type: 'mechanism',
    treatments: [reference('t-other')],
    steps: [{sources: [reference('s-step')]}],
  },
  t1: {_type: 'treatment', regulatoryStatus: [{source: reference('s-status')}]},
  d1: {_type: 'disclaimer', owner: reference('owner'), supersedes: reference('d0')},
  's-step': {_type: 'source', related: reference('s-more')},
}

const known = (id: string) => documents[id] ?? {_type: 'other'}
const nothing = () => undefined
const ring = (id: string) => ({
  _type: 'mechanism',
  steps: [{sources: [reference(id === 'm1' ? 'm2' : 'm1')]}],
})

const SHOWN = ['author', 'c1', 'd1', 'k1', 'm1', 's-claim', 's-risk', 't1']
const SHOWN_BY_THESE = ['s-cell', 's-status', 's-step']

describe('what a page shows', () => {
  test('is found in two rounds', () => {
    expect(closureIdsOf(page, nothing, OPTIONS)).toEqual(SHOWN)
    expect(closureIdsOf(page, known, OPTIONS)).toEqual([...SHOWN, ...SHOWN_BY_THESE].toSorted())
  })

  test('tells what is not known from what readers do not see', () => {
    const {shown, unknown} = closureOf(page, (id) => (id === 'd1' ? null : undefined), OPTIONS)
    expect([...shown]).toEqual([['d1', null]])
    expect(unknown).toEqual(SHOWN.filter((id) => id !== 'd1'))
  })

  test('can be extended', () => {
    const options = {...OPTIONS, shownFields: {...OPTIONS.shownFields, disclaimer: ['owner']}}
    expect(closureIdsOf(page, known, options)).toContain('owner')
    expect(closureIdsOf(page, known, options)).not.toContain('d0')
  })

  test('ends when documents show each other', () => {
    expect(closureIdsOf({_type: 'article', body: [reference('m1')]}, ring, OPTIONS)).toEqual([
      'm1',
      'm2',
    ])
  })

  test('can be asked of anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (document, found) => {
        expect(closureIdsOf(document, () => found, OPTIONS)).toBeInstanceOf(Array)
      }),
    )
  })
})

test('a disclaimer shows nothing but itself, a table the sources of its cells', () => {
  expect(closureIdsOf(documents['d1'], known, OPTIONS)).toEqual([])
  expect(closureIdsOf(documents['k1'], known, OPTIONS)).toEqual(['s-cell'])
})
