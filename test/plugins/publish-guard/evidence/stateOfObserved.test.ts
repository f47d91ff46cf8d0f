import {expect, test} from 'vitest'

import {stateOfObserved} from '../../../../plugins/publish-guard/evidence/stateOfObserved.ts'

const READABLE = {available: true, reason: 'READABLE'} as const
const NOT_FOUND = {available: false, reason: 'NOT_FOUND'} as const
const DENIED = {available: false, reason: 'PERMISSION_DENIED'} as const

function document(id: string, fields: {readonly [field: string]: unknown} = {}) {
  return {_id: id, _type: 'disclaimer', _rev: 'r', _createdAt: '', _updatedAt: '', ...fields}
}

test('content that readers see is published', () => {
  const live = document('d')
  expect(
    stateOfObserved({
      layers: [live],
      draft: document('drafts.d'),
      availability: {published: READABLE, draft: READABLE},
    }),
  ).toEqual({state: 'published', document: live})
})

test('a version in the same release counts before the published one', () => {
  const version = document('versions.r1.d')
  expect(
    stateOfObserved({
      layers: [version, document('d')],
      draft: undefined,
      availability: {published: READABLE, draft: NOT_FOUND, version: READABLE},
    }),
  ).toEqual({state: 'published', document: version})
})

test('a version that takes the document off the site counts as its absence', () => {
  const withdrawn = document('versions.r1.d', {_system: {delete: true}})
  expect(
    stateOfObserved({
      layers: [withdrawn, document('d')],
      draft: undefined,
      availability: {published: READABLE, draft: NOT_FOUND, version: READABLE},
    }),
  ).toEqual({state: 'missing', document: withdrawn})
})

test.each([
  [
    'readable, but not there yet',
    {published: READABLE, draft: NOT_FOUND},
    {state: 'unreadable', reason: 'loading'},
  ],
  [
    'not readable',
    {published: DENIED, draft: NOT_FOUND},
    {state: 'unreadable', reason: 'permission'},
  ],
  ['a draft without content', {published: NOT_FOUND, draft: READABLE}, {state: 'draftOnly'}],
  ['nothing', {published: NOT_FOUND, draft: NOT_FOUND}, {state: 'missing'}],
])('without content: %s', (_, availability, state) => {
  expect(stateOfObserved({layers: [undefined], draft: undefined, availability})).toEqual(state)
})

test('a draft alone is a draft alone, with its content for its title', () => {
  const draft = document('drafts.d')
  expect(
    stateOfObserved({
      layers: [undefined],
      draft,
      availability: {published: NOT_FOUND, draft: READABLE},
    }),
  ).toEqual({state: 'draftOnly', document: draft})
})
