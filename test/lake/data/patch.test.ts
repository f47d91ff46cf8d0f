import {describe, expect, test} from 'vitest'

import type {Json} from '../../../lake/store/Store.ts'
import {openData} from './openData.ts'

const first: Json = {_key: 'a', text: 'one', sources: [{_key: 'x', n: 1}]}
const second: Json = {_key: 'b', text: 'two'}
const added: Json = {_key: 'c'}

const page = {_id: 'page', _type: 'page', title: 'Ketamine', views: 1, steps: [first, second]}
const titleDiff = '@@ -1,8 +1,11 @@\n+Es-\n Ketamine\n'

async function patched(...patches: {[operation: string]: Json}[]) {
  const {mutate, store} = openData()
  await mutate([{create: page}])
  const answer = await mutate(patches.map((patch) => ({patch: {id: 'page', ...patch}})))
  return {answer, document: store.get('page')}
}

describe('each operation', () => {
  test.each<[string, {[operation: string]: Json}, {[field: string]: Json}]>([
    ['set', {set: {title: 'New', 'deep.er': 1}}, {title: 'New', deep: {er: 1}}],
    ['setIfMissing', {setIfMissing: {title: 'New', lead: 'L'}}, {title: 'Ketamine', lead: 'L'}],
    ['inc', {inc: {views: 2}}, {views: 3}],
    ['dec', {dec: {views: 2}}, {views: -1}],
    ['diffMatchPatch', {diffMatchPatch: {title: titleDiff}}, {title: 'Es-Ketamine'}],
    [
      'set by key',
      {set: {'steps[_key=="b"].text': 'TWO'}},
      {steps: [first, {_key: 'b', text: 'TWO'}]},
    ],
    ['unset by key', {unset: ['steps[_key=="b"]']}, {steps: [first]}],
    [
      'insert before',
      {insert: {before: 'steps[0]', items: [added]}},
      {steps: [added, first, second]},
    ],
    [
      'insert after the last',
      {insert: {after: 'steps[-1]', items: [added]}},
      {steps: [first, second, added]},
    ],
    [
      'insert replace',
      {insert: {replace: 'steps[_key=="a"]', items: [added]}},
      {steps: [added, second]},
    ],
  ])('%s', async (_, patch, expected) => {
    const {answer, document} = await patched(patch)
    expect(answer.status).toBe(200)
    expect(document).toMatchObject(expected)
  })

  test('unset of a field', async () => {
    const {document} = await patched({unset: ['title', 'nothing']})
    expect(document).not.toHaveProperty('title')
  })
})

test('several patches of one document work one after the other', async () => {
  const {document} = await patched({inc: {views: 1}}, {inc: {views: 1}}, {set: {title: 'Last'}})
  expect(document).toMatchObject({views: 3, title: 'Last'})
})

test('a patch without effect is a revision all the same', async () => {
  const {mutate, store} = openData()
  await mutate([{create: page}])
  const before = store.get('page')
  await mutate([{patch: {id: 'page', unset: ['_empty_action_guard_pseudo_field_']}}])
  expect(store.get('page')?._rev).not.toBe(before?._rev)
  expect(store.get('page')?._createdAt).toBe(before?._createdAt)
})

test('a query selects what is patched', async () => {
  const {mutate, fetch} = openData()
  await mutate([{create: page}, {create: {_id: 'other', _type: 'page', views: 10}}])
  await mutate([{patch: {query: '*[views > $least]', params: {least: 5}, inc: {views: 1}}}])
  expect(await fetch('*{_id, views}')).toEqual([
    {_id: 'other', views: 11},
    {_id: 'page', views: 1},
  ])
})

describe('a revision that is asked for', () => {
  test('is held', async () => {
    const {mutate, store} = openData()
    await mutate([{create: page}], '?transactionId=first')
    const {status} = await mutate([{patch: {id: 'page', ifRevisionID: 'first', set: {views: 2}}}])
    expect(status).toBe(200)
    expect(store.get('page')).toMatchObject({views: 2})
  })

  test('and is not there is a conflict', async () => {
    const {mutate, store} = openData()
    await mutate([{create: page}], '?transactionId=first')
    const {status, body} = await mutate([
      {patch: {id: 'page', ifRevisionID: 'older', set: {views: 2}}},
    ])
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {
        type: 'mutationError',
        items: [
          {
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              currentRevisionID: 'first',
              expectedRevisionID: 'older',
            },
          },
        ],
      },
    })
    expect(store.get('page')).toMatchObject({views: 1, _rev: 'first'})
  })
})

describe('refused with words, and nothing stored', () => {
  test.each<[string, {[operation: string]: Json}, RegExp]>([
    ['a path with [*]', {set: {'steps[*].text': 'x'}}, /\[\*\].*not understood here/],
    ['a path with "in"', {set: {'steps[_key in ["a"]].text': 'x'}}, /not understood here/],
    ['an empty path', {set: {'': 1}}, /failed/],
    ['a broken diff', {diffMatchPatch: {title: 'garbage'}}, /Invalid patch string/],
    ['a change of _id', {set: {_id: 'other'}}, /immutable attribute "_id"/],
    ['the loss of _type', {unset: ['_type']}, /immutable attribute "_type"/],
    ['an unknown operation', {merge: {a: 1}}, /Unknown patch operation "merge"/],
    ['an unfit value', {inc: {views: 'many'}}, /"inc" has an unfit value at the path "views"/],
    ['unset without a list', {unset: 'title'}, /"unset" must be an array/],
    ['insert without a place', {insert: {items: [1]}}, /"insert" needs/],
    ['a revision that is no text', {ifRevisionID: 1, set: {views: 2}}, /must be a string/],
  ])('%s', async (_, patch, words) => {
    const {answer, document} = await patched(patch)
    expect(answer).toMatchObject({
      status: 400,
      body: {error: {description: expect.stringMatching(words)}},
    })
    expect(document).toMatchObject(page)
  })

  test('a document that does not exist', async () => {
    const {mutate, store} = openData()
    const {status, body} = await mutate([{patch: {id: 'nothing', set: {a: 1}}}])
    expect(status).toBe(404)
    expect(body).toMatchObject({
      error: {
        description: expect.stringContaining('The document with the ID "nothing" was not found'),
      },
    })
    expect(store.sequence).toBe(0)
  })

  test.each<[string, Json]>([
    ['neither id nor query', {set: {a: 1}}],
    ['both id and query', {id: 'page', query: '*', set: {a: 1}}],
    ['a query with a revision', {query: '*', ifRevisionID: 'x', set: {a: 1}}],
    ['a query that selects no documents', {query: '*.title', set: {a: 1}}],
    ['a list', []],
  ])('a patch with %s', async (_, patch) => {
    const {mutate, store} = openData()
    await mutate([{create: page}])
    expect((await mutate([{patch}])).status).toBe(400)
    expect(store.sequence).toBe(1)
  })
})

test('a path through the prototype changes no prototype', async () => {
  await patched({set: {'__proto__.polluted': true, 'constructor.prototype.polluted': true}})
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect('polluted' in {}).toBe(false)
})
