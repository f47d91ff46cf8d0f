import {expect, test} from 'vitest'

import {
  type Lookup,
  stateOfLookup,
} from '../../../../plugins/publish-guard/evidence/stateOfLookup.ts'

function lookup(
  documents: readonly {readonly _id: string; readonly _system?: unknown}[],
  omitted: {readonly [id: string]: string} = {},
): Lookup {
  return {
    documents: new Map(documents.map((document) => [document['_id'], document])),
    omitted: new Map(Object.entries(omitted)),
  }
}

const absent = {d: 'existence', 'drafts.d': 'existence', 'versions.r1.d': 'existence'}

test('what the server returns under the published id is published', () => {
  expect(stateOfLookup(lookup([{_id: 'd'}], absent), ['d'], ['d', 'drafts.d'])).toEqual({
    state: 'published',
    document: {_id: 'd'},
  })
})

test('in a release its version decides, also when it takes the document off the site', () => {
  const layers = ['versions.r1.d', 'd']
  expect(stateOfLookup(lookup([{_id: 'versions.r1.d'}, {_id: 'd'}]), layers, layers)).toEqual({
    state: 'published',
    document: {_id: 'versions.r1.d'},
  })
  const withdrawn = {_id: 'versions.r1.d', _system: {delete: true}}
  expect(stateOfLookup(lookup([withdrawn, {_id: 'd'}]), layers, layers)).toEqual({
    state: 'missing',
  })
  expect(stateOfLookup(lookup([{_id: 'd'}], absent), layers, layers).state).toBe('published')
})

test('a draft alone, and nothing at all', () => {
  const candidates = ['d', 'drafts.d']
  expect(stateOfLookup(lookup([{_id: 'drafts.d'}], absent), ['d'], candidates)).toEqual({
    state: 'draftOnly',
    document: {_id: 'drafts.d'},
  })
  expect(stateOfLookup(lookup([], absent), ['d'], candidates)).toEqual({state: 'missing'})
})

test.each([
  ['for lack of permission', {d: 'permission'}],
  ['for a reason unknown', {d: 'whim'}],
  ['without a reason', {}],
])('what is left out %s is unreadable', (_, omitted) => {
  expect(stateOfLookup(lookup([], omitted), ['d'], ['d']).state).toBe('unreadable')
})
