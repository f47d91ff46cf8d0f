import {describe, expect, test, vi} from 'vitest'

import {createStore} from '../../../../lake/store/createStore.ts'
import type {Json, Store, Transaction} from '../../../../lake/store/Store.ts'

type Fields = {[field: string]: Json}

function put(store: Store, _id: string, fields: Fields = {}): Transaction {
  return store.commit({
    author: 'writer',
    authorize: () => {},
    plan: (view) => view.put({...fields, _id, _type: 'page'}, {put: _id}),
  })
}

function remove(store: Store, id: string): Transaction {
  return store.commit({
    author: 'writer',
    authorize: () => {},
    plan: (view) => view.remove(id, {delete: {id}}),
  })
}

const at = (time: string) => vi.setSystemTime(new Date(time))

const refuse = () => {
  throw new Error('no')
}

describe('the past', () => {
  test('is there by revision, for every document', () => {
    const store = createStore(':memory:')
    const first = put(store, 'a', {n: 1})
    const other = put(store, 'b')
    const second = put(store, 'a', {n: 2})
    const gone = remove(store, 'a')
    const back = put(store, 'a', {n: 3})
    expect(store.atRevision('a', first.id)).toMatchObject({n: 1, _rev: first.id})
    expect(store.atRevision('a', other.id)).toMatchObject({n: 1, _rev: first.id})
    expect(store.atRevision('a', second.id)).toMatchObject({n: 2})
    expect(store.atRevision('a', gone.id)).toBeUndefined()
    expect(store.atRevision('a', back.id)).toMatchObject({n: 3})
    expect(store.atRevision('b', first.id)).toBeUndefined()
    expect(store.atRevision('a', 'nothing')).toBeUndefined()
  })

  test('is there by time', () => {
    vi.useFakeTimers()
    const store = createStore(':memory:')
    at('2026-01-01T00:00:00Z')
    put(store, 'a', {n: 1})
    at('2026-01-02T00:00:00Z')
    put(store, 'a', {n: 2})
    at('2026-01-03T00:00:00Z')
    remove(store, 'a')
    vi.useRealTimers()
    expect(store.atTime('a', '2025-12-31T00:00:00Z')).toBeUndefined()
    expect(store.atTime('a', '2026-01-01T00:00:00Z')).toMatchObject({n: 1})
    expect(store.atTime('a', '2026-01-02T00:30:00+01:00')).toMatchObject({n: 1})
    expect(store.atTime('a', '2026-01-02T12:00:00Z')).toMatchObject({n: 2})
    expect(store.atTime('a', '2026-02-01T00:00:00Z')).toBeUndefined()
    expect(() => store.atTime('a', 'yesterday')).toThrow('Not a time in ISO 8601 form')
  })

  test('never runs backwards, even when the clock does', () => {
    vi.useFakeTimers()
    const store = createStore(':memory:')
    vi.setSystemTime(new Date('2026-01-02T00:00:00Z'))
    put(store, 'a', {n: 1})
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'))
    const second = put(store, 'a', {n: 2})
    vi.useRealTimers()
    expect(second.timestamp).toBe('2026-01-02T00:00:00.000Z')
  })

  test('holds whole transactions, oldest first', () => {
    const store = createStore(':memory:')
    const first = put(store, 'a', {n: 1})
    put(store, 'b')
    const both = store.commit({
      author: 'writer',
      authorize: () => {},
      plan: (view) => {
        view.put({_id: 'a', _type: 'page', n: 2}, {one: 1})
        view.put({_id: 'a', _type: 'page', n: 3}, {two: 2})
        view.remove('b', {three: 3})
      },
    })
    expect(store.transactionsOf(['a'])).toEqual([first, both])
    expect(both.changes).toMatchObject([
      {documentId: 'a', before: {n: 1}, after: {n: 3}, mutations: [{one: 1}, {two: 2}]},
      {documentId: 'b', before: {_id: 'b'}, after: null, mutations: [{three: 3}]},
    ])
    expect(store.transactionsOf(['nothing'])).toEqual([])
    expect(store.transactionsOf(['a', 'b'])).toHaveLength(3)
  })
})

describe('listeners', () => {
  test('hear every commit once, in order, after it can be read', () => {
    const store = createStore(':memory:')
    const heard: unknown[] = []
    const stop = store.subscribe(({id, changes}) => {
      heard.push([id, changes.map(({documentId}) => store.get(documentId)?._rev)])
    })
    const first = put(store, 'a')
    const second = put(store, 'a')
    stop()
    put(store, 'a')
    expect(heard).toEqual([
      [first.id, [first.id]],
      [second.id, [second.id]],
    ])
  })

  test('hear nothing of dry runs, refusals and empty plans', () => {
    const store = createStore(':memory:')
    const heard = vi.fn<(transaction: Transaction) => void>()
    store.subscribe(heard)
    const request = {author: 'writer', authorize: () => {}}
    store.commit({...request, plan: () => {}})
    store.commit({...request, dryRun: true, plan: (view) => view.put({_id: 'a', _type: 'p'}, null)})
    const refused = {...request, authorize: refuse}
    expect(() =>
      store.commit({...refused, plan: (view) => view.put({_id: 'a', _type: 'p'}, null)}),
    ).toThrow('no')
    expect(heard).not.toHaveBeenCalled()
  })

  test('that commit themselves are heard in the order of the commits', () => {
    const store = createStore(':memory:')
    store.subscribe(({changes}) => {
      if (changes[0]?.documentId === 'a') put(store, 'b')
    })
    const heard: unknown[] = []
    store.subscribe(({changes}) => heard.push(changes[0]?.documentId))
    put(store, 'a')
    expect(heard).toEqual(['a', 'b'])
  })

  test('that fail neither undo the commit nor keep others from hearing it', async () => {
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve))
    const store = createStore(':memory:')
    store.subscribe(() => {
      throw new Error('a listener failed')
    })
    const heard = vi.fn<(transaction: Transaction) => void>()
    store.subscribe(heard)
    put(store, 'a')
    expect(heard).toHaveBeenCalledOnce()
    expect(store.get('a')).toBeDefined()
    expect(await warned).toMatchObject({message: 'a listener failed'})
  })
})

const weak = (_ref: string) => ({_ref, _weak: true})

test('the indexes follow every change', () => {
  const store = createStore(':memory:')
  const {lookup} = store
  const read = () => ({
    types: [...lookup.idsOfType('page')],
    slugs: [...lookup.idsWithSlug('old'), ...lookup.idsWithSlug('new')],
    group: [...lookup.idsOfGroup('a')],
    incoming: [...lookup.referencesTo('x'), ...lookup.referencesTo('y')],
  })
  put(store, 'a', {slug: {current: 'old'}, link: weak('x')})
  put(store, 'drafts.a')
  expect(read()).toEqual({
    types: ['a', 'drafts.a'],
    slugs: ['a'],
    group: ['a', 'drafts.a'],
    incoming: [{id: 'a', strong: false}],
  })
  put(store, 'a', {slug: {current: 'new'}, links: [weak('y'), weak('y')]})
  remove(store, 'drafts.a')
  expect(read()).toEqual({
    types: ['a'],
    slugs: ['a'],
    group: ['a'],
    incoming: [{id: 'a', strong: false}],
  })
  expect([...lookup.idsWithSlug('old')]).toEqual([])
  expect(lookup.referencesTo('x')).toEqual([])
  remove(store, 'a')
  expect(read()).toEqual({types: [], slugs: [], group: [], incoming: []})
})

test('small values are kept by owner and key', () => {
  const {keyValue} = createStore(':memory:')
  keyValue.set('elena', 'b', {sort: ['title']})
  keyValue.set('elena', 'a', 1)
  keyValue.set('elena', 'a', null)
  keyValue.set('rajiv', 'a', 2)
  expect(keyValue.get('elena', 'a')).toBeNull()
  expect(keyValue.get('elena', 'c')).toBeUndefined()
  expect(keyValue.entries('elena')).toEqual([
    {key: 'a', value: null},
    {key: 'b', value: {sort: ['title']}},
  ])
  keyValue.delete('elena', 'a')
  expect(keyValue.get('elena', 'a')).toBeUndefined()
  expect(keyValue.get('rajiv', 'a')).toBe(2)
})

test('assets are kept byte by byte', () => {
  const {assets} = createStore(':memory:')
  const bytes = Uint8Array.from({length: 256}, (_, index) => index)
  assets.set('images/a.png', {contentType: 'image/png', bytes})
  expect(assets.get('images/a.png')).toEqual({contentType: 'image/png', bytes})
  expect(assets.get('images/b.png')).toBeUndefined()
})
