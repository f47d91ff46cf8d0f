import {describe, expect, test} from 'vitest'

import type {Json} from '../../../lake/store/Store.ts'
import {openData} from './openData.ts'

const article = {_id: 'ketamine', _type: 'article', title: 'Ketamine'}

describe('create', () => {
  test('stores the document with what only the lake sets', async () => {
    const {mutate, store} = openData()
    const {status, body} = await mutate([{create: article}], '?returnDocuments=true')
    const document = store.get('ketamine')
    expect(status).toBe(200)
    expect(document).toMatchObject(article)
    expect(document?._createdAt).toBe(document?._updatedAt)
    expect(body).toEqual({
      transactionId: document?._rev,
      results: [{id: 'ketamine', operation: 'create', document}],
    })
  })

  test.each([
    ['a missing id', {}, /^[a-zA-Z0-9]{22}$/],
    ['an id that ends in a dot', {_id: 'drafts.'}, /^drafts\.[a-zA-Z0-9]{22}$/],
  ])('completes %s', async (_, id, pattern) => {
    const {mutate, store} = openData()
    await mutate([{create: {...id, _type: 'article'}}])
    expect([...store.documents.keys()]).toEqual([expect.stringMatching(pattern)])
  })

  test('keeps the time of creation that it is given, and sets the rest itself', async () => {
    const {mutate, store} = openData()
    const times = {_createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2020-01-01T00:00:00Z'}
    await mutate([{create: {...article, ...times, _rev: 'mine'}}])
    const document = store.get('ketamine')
    expect(document?._createdAt).toBe('2020-01-01T00:00:00Z')
    expect(document?._updatedAt).not.toBe('2020-01-01T00:00:00Z')
    expect(document?._rev).not.toBe('mine')
  })

  test('refuses an id that is taken', async () => {
    const {mutate, store} = openData()
    await mutate([{create: article}])
    const {status, body} = await mutate([{create: {...article, title: 'Another'}}])
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {
        type: 'mutationError',
        items: [{error: {type: 'documentAlreadyExistsError', id: 'ketamine'}}],
      },
    })
    expect(store.get('ketamine')).toMatchObject(article)
  })
})

describe('createIfNotExists', () => {
  test('creates', async () => {
    const {mutate, store} = openData()
    expect((await mutate([{createIfNotExists: article}])).body).toMatchObject({
      results: [{id: 'ketamine', operation: 'create'}],
    })
    expect(store.get('ketamine')).toMatchObject(article)
  })

  test('leaves a document as it is', async () => {
    const {mutate, store} = openData()
    await mutate([{create: article}])
    const before = store.get('ketamine')
    const {body} = await mutate([{createIfNotExists: {...article, title: 'Another'}}])
    expect(body).toMatchObject({results: [{id: 'ketamine', operation: 'none'}]})
    expect(store.get('ketamine')).toBe(before)
  })
})

describe('createOrReplace', () => {
  test('creates', async () => {
    const {mutate, store} = openData()
    expect((await mutate([{createOrReplace: article}])).body).toMatchObject({
      results: [{id: 'ketamine', operation: 'create'}],
    })
    expect(store.get('ketamine')).toMatchObject(article)
  })

  test('replaces all but the time of creation', async () => {
    const {mutate, store} = openData()
    await mutate([{create: {...article, _createdAt: '2020-01-01T00:00:00Z'}}])
    const {body} = await mutate([{createOrReplace: {_id: 'ketamine', _type: 'page', lead: 'New'}}])
    expect(body).toMatchObject({results: [{id: 'ketamine', operation: 'update'}]})
    expect(store.get('ketamine')).toEqual({
      _id: 'ketamine',
      _type: 'page',
      lead: 'New',
      _createdAt: '2020-01-01T00:00:00Z',
      _updatedAt: expect.any(String),
      _rev: expect.any(String),
    })
  })
})

describe('delete', () => {
  test('by id', async () => {
    const {mutate, store} = openData()
    await mutate([{create: article}])
    expect((await mutate([{delete: {id: 'ketamine'}}])).body).toMatchObject({
      results: [{id: 'ketamine', operation: 'delete'}],
    })
    expect(store.documents.size).toBe(0)
  })

  test('of what does not exist is no error and no transaction', async () => {
    const {mutate, store} = openData()
    const {status, body} = await mutate([{delete: {id: 'ketamine'}}])
    expect([status, body]).toEqual([200, {transactionId: expect.any(String), results: []}])
    expect(store.sequence).toBe(0)
  })

  test('by query, with parameters and a slice', async () => {
    const {mutate, store} = openData()
    await mutate(['a', 'b', 'c', 'd'].map((id) => ({create: {_id: id, _type: 'article'}})))
    const query = '*[_type == "article" && _id != $kept][0...2]'
    await mutate([{delete: {query, params: {kept: 'b'}}}])
    expect([...store.documents.keys()]).toEqual(['b', 'd'])
  })

  test('by query sees what the mutations before it wrote', async () => {
    const {mutate, store} = openData()
    await mutate([
      {create: article},
      {delete: {query: '*[_type == "article"]'}},
      {create: {_id: 'esketamine', _type: 'article'}},
    ])
    expect([...store.documents.keys()]).toEqual(['esketamine'])
  })
})

describe('a transaction', () => {
  test('is all or nothing', async () => {
    const {mutate, store} = openData()
    const {status} = await mutate([{create: article}, {patch: {id: 'missing', set: {a: 1}}}])
    expect(status).toBe(404)
    expect(store.documents.size).toBe(0)
    expect(store.transactionsOf(['ketamine'])).toEqual([])
  })

  test('gives all its documents one revision, which may be wished for', async () => {
    const {ask, store} = openData()
    const mutations = [{create: article}, {create: {_id: 'b', _type: 'article'}}]
    const body = JSON.stringify({mutations, transactionId: 'wished'})
    const response = await ask('/data/mutate/production', {method: 'POST', body})
    expect(await response.json()).toMatchObject({transactionId: 'wished'})
    expect([...store.documents.values()].map(({_rev}) => _rev)).toEqual(['wished', 'wished'])
  })

  test('is made once only', async () => {
    const {mutate, store} = openData()
    await mutate([{create: article}], '?transactionId=once')
    const {status, body} = await mutate(
      [{patch: {id: 'ketamine', set: {title: 'Twice'}}}],
      '?transactionId=once',
    )
    expect(status).toBe(409)
    expect(body).toMatchObject({error: {type: 'transactionAlreadyExistsError'}})
    expect(store.get('ketamine')).toMatchObject(article)
  })

  test('that is a dry run answers as a real one and stores nothing', async () => {
    const {mutate, store} = openData()
    const {body} = await mutate([{create: article}], '?dryRun=true&returnDocuments=true')
    expect(body).toMatchObject({results: [{operation: 'create', document: article}]})
    expect(store.documents.size).toBe(0)
    expect((await mutate([{create: article}])).status).toBe(200)
  })

  test('that nobody may make stores nothing', async () => {
    const {mutate, store} = openData()
    const sealed = {create: {_id: 'sealed', _type: 'article'}}
    const {status, body} = await mutate([{create: article}, sealed])
    expect(status).toBe(403)
    expect(body).toMatchObject({error: {type: 'insufficientPermissionsError'}})
    expect(store.documents.size).toBe(0)
  })

  test('that creates and deletes a document leaves no trace of it', async () => {
    const {mutate, store} = openData()
    await mutate([{create: article}, {delete: {id: 'ketamine'}}])
    expect(store.transactionsOf(['ketamine'])).toEqual([])
  })
})

describe('what may be written but not read', () => {
  const ballot = {create: {_id: 'ballot', _type: 'ballot'}}

  test('is not given back', async () => {
    const {mutate} = openData()
    const {body} = await mutate([ballot, {create: article}], '?returnDocuments=true')
    expect(body).toMatchObject({results: [{id: 'ballot'}, {id: 'ketamine', document: article}]})
    expect(JSON.stringify(body)).not.toContain('"_type":"ballot"')
  })

  test.each(['*[true]', '*[_id == "ballot"]'])('is not selected by %s', async (query) => {
    const {mutate, store} = openData()
    await mutate([ballot])
    const {status} = await mutate([{delete: {query}}, {patch: {query, set: {void: true}}}])
    expect(status).toBe(200)
    expect(store.get('ballot')).not.toHaveProperty('void')
  })
})

test('mutations are kept as whoever replays them needs them', async () => {
  const {mutate, store} = openData()
  await mutate([{create: {_type: 'article', _rev: 'mine'}}])
  const [document] = [...store.documents.values()]
  const {_id, _createdAt} = document ?? {}
  const [transaction] = store.transactionsOf([_id ?? ''])
  expect(transaction?.changes[0]?.mutations).toEqual([
    {create: {_id, _type: 'article', _createdAt}},
  ])
})

test('objects in arrays get a key on request, and the mutation is kept with it', async () => {
  const {mutate, store} = openData()
  const steps: Json[] = [
    {text: 'one'},
    {_key: 'kept', text: 'two', sources: [{_ref: 'x', _weak: true}]},
  ]
  await mutate([{create: {...article, steps}}], '?autoGenerateArrayKeys=true')
  const patch = {id: 'ketamine', insert: {after: 'steps[-1]', items: [{text: 'three'}]}}
  await mutate([{patch}], '?autoGenerateArrayKeys=true')
  const key = expect.stringMatching(/^[0-9a-f]{12}$/)
  const document = store.get('ketamine')
  expect(document?.['steps']).toEqual([
    {_key: key, text: 'one'},
    {_key: 'kept', text: 'two', sources: [{_key: key, _ref: 'x', _weak: true}]},
    {_key: key, text: 'three'},
  ])
  const [, patched] = store.transactionsOf(['ketamine'])
  expect(patched?.changes[0]?.mutations).toEqual([
    {patch: {id: 'ketamine', insert: {after: 'steps[-1]', items: [{_key: key, text: 'three'}]}}},
  ])
})

test('without the request keys are not made up', async () => {
  const {mutate, store} = openData()
  await mutate([{create: {...article, steps: [{text: 'one'}]}}])
  expect(store.get('ketamine')?.['steps']).toEqual([{text: 'one'}])
})
