import {describe, expect, test} from 'vitest'

import type {Json} from '../../../lake/store/Store.ts'
import {openData} from './openData.ts'

const article = {_id: 'ketamine', _type: 'article'}

/** Sends one document that is there already, and then a body. */
async function send(path: string, body: string, as: string | null = 'writer') {
  const {ask, mutate, store} = openData()
  await mutate([{create: article}])
  const response = await ask(path, {method: 'POST', body, as})
  expect(store.sequence).toBe(1)
  return {status: response.status, body: await response.json()}
}

const nest = (depth: number): Json => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth))

const writes = ['/data/mutate/production', '/data/actions/production']

describe.each(writes)('POST %s', (path) => {
  test.each([
    ['nothing', ''],
    ['half an object', '{"mutations": ['],
    ['a list', '[]'],
    ['a text', '"create"'],
    ['null', 'null'],
    ['no list', '{"mutations": {}, "actions": {}}'],
    ['objects in one another without end', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    [
      'lists in one another without end',
      `{"mutations": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    ],
  ])('refuses %s', async (_, body) => {
    expect(await send(path, body)).toMatchObject({
      status: 400,
      body: {error: {description: expect.any(String)}, statusCode: 400},
    })
  })

  test('says where JSON ends being JSON', async () => {
    expect(await send(path, '{"mutations": [}')).toMatchObject({
      body: {
        error: {
          description: expect.stringMatching(/^Unable to parse the request body as JSON: .+/),
        },
      },
    })
  })

  test('refuses more than 4 MB', async () => {
    const create = {...article, _id: 'large', text: 'a'.repeat(4 * 1024 * 1024)}
    expect(await send(path, JSON.stringify({mutations: [{create}]}))).toMatchObject({
      status: 413,
      body: {error: {description: expect.stringContaining('4 MB')}},
    })
  })

  test('refuses whoever is not signed in', async () => {
    const body = JSON.stringify({mutations: [], actions: []})
    expect(await send(path, body, null)).toMatchObject({status: 401})
    expect(await send(path, body, 'stranger')).toMatchObject({
      status: 401,
      body: {errorCode: 'SIO-401-ANF'},
    })
  })

  test('refuses a malformed transaction id', async () => {
    const body = JSON.stringify({mutations: [], actions: [], transactionId: 'no spaces'})
    expect(await send(path, body)).toMatchObject({status: 400})
  })
})

test('endless nesting is refused before anything walks it', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const body = `{"mutations": [{"create": {"_type": "article", "deep": ${deep}}}]}`
  expect(await send('/data/mutate/production?autoGenerateArrayKeys=true', body)).toMatchObject({
    status: 400,
    body: {error: {description: expect.stringContaining('levels deep')}},
  })
})

describe('a mutation is refused', () => {
  test.each<[string, Json]>([
    ['without an operation', {}],
    ['with two', {create: article, delete: {id: 'ketamine'}}],
    ['with an unknown one', {upsert: article}],
    ['named like a method', {constructor: article}],
    ['that is a text', 'create'],
    ['of no document', {create: null}],
    ['of a list', {createOrReplace: [article]}],
    ['without a type', {create: {_id: 'other'}}],
    ['with an empty type', {create: {_id: 'other', _type: ''}}],
    ['with a type that is no text', {create: {_id: 'other', _type: 1}}],
    ['with an id that is no text', {create: {_id: 1, _type: 'article'}}],
    ['with a time that is none', {create: {_type: 'article', _createdAt: 'yesterday'}}],
    ['nested too deeply', {create: {_type: 'article', deep: nest(100)}}],
    ['nested too deeply by a patch', {patch: {id: 'ketamine', set: {'a.b.c': nest(99)}}}],
  ])('%s', async (_, mutation) => {
    expect(
      await send('/data/mutate/production', JSON.stringify({mutations: [mutation]})),
    ).toMatchObject({
      status: 400,
      body: {error: {type: 'validationError', description: expect.any(String)}},
    })
  })

  test.each(['#hash', 'a b', 'ä', '-a', '.a', 'a..b', 'a/b', 'a,b', 'a'.repeat(129)])(
    'with the id "%s"',
    async (_id) => {
      const mutations = [
        {create: {_id, _type: 'article'}},
        {patch: {id: _id, set: {a: 1}}},
        {delete: {id: _id}},
      ]
      for (const mutation of mutations) {
        expect(
          await send('/data/mutate/production', JSON.stringify({mutations: [mutation]})),
        ).toMatchObject({
          status: 400,
          body: {error: {description: `Malformed document ID: ${JSON.stringify(_id)}`}},
        })
      }
    },
  )

  test('with a query that does not parse', async () => {
    const body = JSON.stringify({mutations: [{delete: {query: '*['}}]})
    expect(await send('/data/mutate/production', body)).toMatchObject({
      status: 400,
      body: {error: {type: 'queryParseError', query: '*['}},
    })
  })
})

test.each(['a', 'drafts.a', 'versions.r1.a', '_.groups.g1', 'A-b_c.D9', 'a'.repeat(128)])(
  'the id "%s" is fine',
  async (_id) => {
    const {mutate} = openData()
    expect((await mutate([{create: {_id, _type: 'article'}}])).status).toBe(200)
  },
)

describe('another dataset is not found', () => {
  test.each([
    ['GET', '/data/query/other?query=*'],
    ['POST', '/data/query/other'],
    ['POST', '/data/mutate/other'],
    ['POST', '/data/actions/other'],
    ['GET', '/data/doc/other/a'],
    ['GET', '/data/export/other'],
    ['GET', '/data/references/other/documents/a/to'],
  ])('%s %s', async (method, path) => {
    const {ask} = openData()
    const body = '{"query": "*", "mutations": [], "actions": []}'
    const response = await ask(path, method === 'POST' ? {method, body} : {method})
    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({
      statusCode: 404,
      error: 'Dataset not found',
      message: 'Dataset "other" not found for project ID "caveat"',
    })
  })
})
