import {expect, test} from 'vitest'

import {evidenceOf, indexStored} from '../../../policy/index.ts'

const live = {_id: 'd', text: 'live'}
const version = {_id: 'versions.r1.d', text: 'in the release'}
const draft = {_id: 'drafts.only'}

test('a release sees its own versions before what is published; others do not see them', () => {
  const stored = indexStored([live, version, draft])
  const ids = ['d', 'only', 'nowhere']
  expect(evidenceOf(stored, {ids, release: 'r1'})).toEqual({
    d: {state: 'published', document: version},
    only: {state: 'draftOnly', document: draft},
    nowhere: {state: 'missing'},
  })
  expect(evidenceOf(stored, {ids: ['d']})).toEqual({d: {state: 'published', document: live}})
  expect(evidenceOf(stored, {ids: ['d'], release: 'r2'}).d).toEqual({
    state: 'published',
    document: live,
  })
})

test('what is no stored document is left out of the index', () => {
  expect([...indexStored([null, 7, {_id: 7}, live]).keys()]).toEqual(['d'])
  expect(indexStored('nothing').size).toBe(0)
})
