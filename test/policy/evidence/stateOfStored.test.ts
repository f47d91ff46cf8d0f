import {expect, test} from 'vitest'

import {stateOfStored} from '../../../policy/evidence/stateOfStored.ts'

function storedUnder(...documents: readonly {readonly _id: string; readonly _system?: unknown}[]) {
  return new Map(documents.map((document) => [document['_id'], document]))
}

const sought = {layers: ['d'], candidates: ['d', 'drafts.d'], visible: undefined}
const inRelease = {
  layers: ['versions.r1.d', 'd'],
  candidates: ['versions.r1.d', 'd', 'drafts.d'],
  visible: undefined,
}

test('what is stored under the published id is published', () => {
  expect(stateOfStored(storedUnder({_id: 'd'}, {_id: 'drafts.d'}), sought)).toEqual({
    state: 'published',
    document: {_id: 'd'},
  })
})

test('in a release its version decides, also when it takes the document off the site', () => {
  const version = {_id: 'versions.r1.d'}
  const withdrawn = {_id: 'versions.r1.d', _system: {delete: true}}
  expect(stateOfStored(storedUnder(version, {_id: 'd'}), inRelease)).toEqual({
    state: 'published',
    document: version,
  })
  expect(stateOfStored(storedUnder(withdrawn, {_id: 'd'}), inRelease)).toEqual({
    state: 'missing',
    document: withdrawn,
  })
  expect(stateOfStored(storedUnder({_id: 'd'}), inRelease).state).toBe('published')
})

test('a draft alone, and nothing at all', () => {
  expect(stateOfStored(storedUnder({_id: 'drafts.d'}), sought)).toEqual({
    state: 'draftOnly',
    document: {_id: 'drafts.d'},
  })
  expect(stateOfStored(storedUnder(), sought)).toEqual({state: 'missing'})
  expect(stateOfStored(storedUnder(), {...sought, visible: false})).toEqual({state: 'missing'})
})

test('what is there, but not handed out, is unreadable', () => {
  expect(stateOfStored(storedUnder({_id: 'drafts.d'}), {...sought, visible: true}).state).toBe(
    'unreadable',
  )
})
