import {describe, expect, test} from 'vitest'

import type {Json} from '../../../../lake/store/Store.ts'
import {type Looking, openData} from '../openData.ts'

const documents: Json[] = [
  {_id: 'a', _type: 'page', title: 'A', next: {_ref: 'b', _weak: true}},
  {_id: 'drafts.a', _type: 'page', title: 'A draft', next: {_ref: 'b', _weak: true}},
  {_id: 'b', _type: 'page', title: 'B'},
  {_id: 'drafts.b', _type: 'page', title: 'B draft'},
  {_id: 'versions.spring.b', _type: 'page', title: 'B spring'},
  {_id: 'drafts.c', _type: 'page', title: 'C draft'},
  {_id: 'versions.autumn.d', _type: 'page', title: 'D autumn'},
]

async function see(query: string, looking: Looking) {
  const {mutate, fetch} = openData()
  await mutate(documents.map((document) => ({create: document})))
  return fetch(query, {}, looking)
}

const titlesIn = (looking: Looking) => see('*[_type == "page"]{_id, title}', looking)

const shown = (...pairs: [string, string][]) => pairs.map(([_id, title]) => ({_id, title}))

test('raw shows every document under its own id', async () => {
  expect(await titlesIn({perspective: 'raw'})).toEqual(
    shown(
      ['a', 'A'],
      ['b', 'B'],
      ['drafts.a', 'A draft'],
      ['drafts.b', 'B draft'],
      ['drafts.c', 'C draft'],
      ['versions.autumn.d', 'D autumn'],
      ['versions.spring.b', 'B spring'],
    ),
  )
})

test('published shows neither drafts nor versions', async () => {
  const published = shown(['a', 'A'], ['b', 'B'])
  expect(await titlesIn({perspective: 'published'})).toEqual(published)
})

test.each(['drafts', 'previewDrafts'])('%s puts drafts in the place of documents', async (name) => {
  expect(await titlesIn({perspective: name})).toEqual(
    shown(['a', 'A draft'], ['b', 'B draft'], ['c', 'C draft']),
  )
})

test('a release alone lies over what is published', async () => {
  expect(await titlesIn({perspective: 'spring'})).toEqual(shown(['a', 'A'], ['b', 'B spring']))
})

test('of a stack the uppermost layer wins', async () => {
  expect(await titlesIn({perspective: 'autumn,spring,drafts'})).toEqual(
    shown(['a', 'A draft'], ['b', 'B spring'], ['c', 'C draft'], ['d', 'D autumn']),
  )
  expect(await titlesIn({perspective: 'drafts,spring'})).toEqual(
    shown(['a', 'A draft'], ['b', 'B draft'], ['c', 'C draft']),
  )
})

test('a version that will unpublish its document hides it', async () => {
  const {mutate, fetch} = openData()
  await mutate([
    {create: {_id: 'a', _type: 'page'}},
    {create: {_id: 'versions.spring.a', _type: 'page', _system: {delete: true}}},
  ])
  expect(await fetch('*._id', {}, {perspective: 'spring'})).toEqual([])
  expect(await fetch('*._id', {}, {perspective: 'published'})).toEqual(['a'])
})

describe('_originalId', () => {
  test('tells where a document of a layered perspective came from', async () => {
    expect(await see('*{_id, _originalId}', {perspective: 'spring,drafts'})).toEqual([
      {_id: 'a', _originalId: 'drafts.a'},
      {_id: 'b', _originalId: 'versions.spring.b'},
      {_id: 'c', _originalId: 'drafts.c'},
    ])
    const tree = 'count(*[_originalId in path("drafts.**")])'
    expect(await see(tree, {perspective: 'drafts'})).toBe(3)
  })

  test.each(['raw', 'published'])('is not there in %s', async (perspective) => {
    expect(await see('count(*[defined(_originalId)])', {perspective})).toBe(0)
  })
})

describe('a dereference follows the perspective', () => {
  test.each([
    ['published', 'B'],
    ['drafts', 'B draft'],
    ['spring,drafts', 'B spring'],
    ['raw', 'B'],
  ])('%s', async (perspective, title) => {
    expect(await see('*[_id == "a"][0].next->title', {perspective})).toBe(title)
  })
})

test.each([
  ['drafts', 'a', 'A draft'],
  ['drafts', 'drafts.a', null],
  ['raw', 'drafts.a', 'A draft'],
  ['published', 'drafts.a', null],
])('in %s the id %s finds %s', async (perspective, id, title) => {
  expect(await see(`*[_id == "${id}"][0].title`, {perspective})).toBe(title)
})

describe('without a perspective the API version decides', () => {
  test.each([
    ['v1', 7],
    ['v2021-10-21', 7],
    ['v2025-02-18', 7],
    ['v2025-02-19', 2],
    ['v2026-01-01', 2],
    ['vX', 2],
  ])('%s', async (version, count) => {
    expect(await see('count(*)', {version})).toBe(count)
  })
})

describe('what may not be read', () => {
  test('is not there, and what it would hide is', async () => {
    const reader = {perspective: 'drafts', as: 'reader'}
    expect(await titlesIn(reader)).toEqual(shown(['a', 'A'], ['b', 'B']))
    expect(await titlesIn({perspective: 'raw', as: null})).toEqual(shown(['a', 'A'], ['b', 'B']))
  })

  test('is not reached by a reference either', async () => {
    const {mutate, fetch} = openData()
    await mutate([
      {create: {_id: 'note', _type: 'note', text: 'secret'}},
      {create: {_id: 'page', _type: 'page', note: {_ref: 'note'}}},
    ])
    const query = '*[_type == "page"][0].note->text'
    expect(await fetch(query)).toBe('secret')
    expect(await fetch(query, {}, {as: 'reader'})).toBe(null)
  })
})

test.each(['raw,drafts', 'a b', 'drafts,!', 'versions.x'])(
  'the perspective "%s" is refused',
  async (perspective) => {
    const {ask} = openData()
    const search = new URLSearchParams({query: '*', perspective})
    const response = await ask(`/data/query/production?${search}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: {description: `Invalid perspective: "${perspective}"`},
    })
  },
)

test('a query sent as a body takes its perspective from there or from the address', async () => {
  const {mutate, ask} = openData()
  await mutate(documents.map((document) => ({create: document})))
  const count = async (search: string, perspective: unknown) => {
    const body = JSON.stringify({query: 'count(*)', perspective})
    const response = await ask(`/data/query/production${search}`, {method: 'POST', body})
    return response.json()
  }
  expect(await count('', undefined)).toMatchObject({result: 2})
  expect(await count('', 'raw')).toMatchObject({result: 7})
  expect(await count('', ['spring', 'drafts'])).toMatchObject({result: 3})
  expect(await count('?perspective=raw', 'published')).toMatchObject({result: 7})
})

test('what is seen is never older than the last commit', async () => {
  const {mutate, fetch} = openData()
  const look = () => fetch('*.title', {}, {perspective: 'drafts'})
  await mutate([{create: {_id: 'a', _type: 'page', title: 'one'}}])
  expect(await look()).toEqual(['one'])
  await mutate([{create: {_id: 'drafts.a', _type: 'page', title: 'two'}}])
  expect(await look()).toEqual(['two'])
  await mutate([{patch: {id: 'drafts.a', set: {title: 'three'}}}])
  expect(await look()).toEqual(['three'])
  await mutate([{delete: {id: 'drafts.a'}}])
  expect(await look()).toEqual(['one'])
})
