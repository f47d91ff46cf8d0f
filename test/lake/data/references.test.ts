import {describe, expect, test} from 'vitest'

import type {Json} from '../../../lake/store/Store.ts'
import {openData} from './openData.ts'

const disclaimer = {_id: 'risks', _type: 'disclaimer'}
const linked = {_type: 'reference', _ref: 'risks'}
const pageWith = (reference: Json) => ({_id: 'page', _type: 'page', body: [{deep: reference}]})

const existing = (id: string, referencingIDs: string[]) => ({
  error: {
    type: 'mutationError',
    items: [{error: {type: 'documentHasExistingReferencesError', id, referencingIDs}}],
  },
})

describe('a strong reference', () => {
  test('must lead to a document', async () => {
    const {mutate, store} = openData()
    const {status, body} = await mutate([{create: pageWith(linked)}])
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {
        description: 'Mutation failed: Document "page" references non-existent document "risks"',
        items: [{error: {type: 'documentReferenceDoesNotExistError', referenceID: 'risks'}}],
      },
    })
    expect(store.documents.size).toBe(0)
  })

  test('may lead to a document that comes later in the same transaction', async () => {
    const {mutate} = openData()
    expect((await mutate([{create: pageWith(linked)}, {create: disclaimer}])).status).toBe(200)
  })

  test('holds its target', async () => {
    const {mutate, store} = openData()
    await mutate([{create: disclaimer}, {create: pageWith(linked)}])
    const {status, body} = await mutate([{delete: {id: 'risks'}}])
    expect(status).toBe(409)
    expect(body).toMatchObject(existing('risks', ['page']))
    expect(body).toMatchObject({
      error: {
        description:
          'Mutation failed: Document "risks" cannot be deleted as there are references to it from "page"',
      },
    })
    expect(store.get('risks')).toBeDefined()
  })

  test('in a draft holds its target too', async () => {
    const {mutate} = openData()
    await mutate([{create: disclaimer}, {create: {...pageWith(linked), _id: 'drafts.page'}}])
    const {status, body} = await mutate([{delete: {id: 'risks'}}])
    expect(status).toBe(409)
    expect(body).toMatchObject(existing('risks', ['drafts.page']))
  })

  test.each<[string, Json[]]>([
    ['goes in the same transaction', [{delete: {id: 'risks'}}, {delete: {id: 'page'}}]],
    [
      'is taken away in the same transaction',
      [{delete: {id: 'risks'}}, {patch: {id: 'page', unset: ['body']}}],
    ],
  ])('holds nothing when its document %s', async (_, mutations) => {
    const {mutate, store} = openData()
    await mutate([{create: disclaimer}, {create: pageWith(linked)}])
    expect((await mutate(mutations)).status).toBe(200)
    expect(store.get('risks')).toBeUndefined()
  })

  test('that comes with the deletion of its target is refused', async () => {
    const {mutate, store} = openData()
    await mutate([{create: disclaimer}])
    const {status} = await mutate([{delete: {id: 'risks'}}, {create: pageWith(linked)}])
    expect(status).toBe(409)
    expect([...store.documents.keys()]).toEqual(['risks'])
  })

  test('holds nothing once it is gone', async () => {
    const {mutate} = openData()
    await mutate([{create: disclaimer}, {create: pageWith(linked)}])
    await mutate([{patch: {id: 'page', unset: ['body']}}])
    expect((await mutate([{delete: {id: 'risks'}}])).status).toBe(200)
  })

  test('to its own document does not hold it', async () => {
    const {mutate} = openData()
    await mutate([{create: {...disclaimer, supersedes: linked}}])
    expect((await mutate([{delete: {id: 'risks'}}])).status).toBe(200)
  })

  test('among many: each document in the way is named', async () => {
    const {mutate} = openData()
    await mutate([
      {create: disclaimer},
      {create: pageWith(linked)},
      {create: {...pageWith(linked), _id: 'page2'}},
    ])
    const {body} = await mutate([{delete: {query: '*[_type == "disclaimer"]'}}])
    expect(body).toMatchObject(existing('risks', ['page', 'page2']))
  })
})

describe('no document is held by', () => {
  test.each<[string, Json]>([
    ['a weak reference', {...linked, _weak: true}],
    [
      'one that is made strong on publishing',
      {...linked, _weak: true, _strengthenOnPublish: {type: 'disclaimer'}},
    ],
    ['one into another dataset', {...linked, _dataset: 'other'}],
    ['one into another project', {...linked, _projectId: 'other', _dataset: 'other'}],
    ['one to a global document', {_type: 'globalDocumentReference', _ref: 'dataset:a.b:risks'}],
  ])('%s', async (_, reference) => {
    const {mutate} = openData()
    expect((await mutate([{create: pageWith(reference)}])).status).toBe(200)
    await mutate([{create: disclaimer}])
    expect((await mutate([{delete: {id: 'risks'}}])).status).toBe(200)
  })

  test('a weak reference, but by a strong one beside it', async () => {
    const {mutate} = openData()
    const both = [{...linked, _weak: true}, linked, {...linked, _weak: true}]
    await mutate([{create: disclaimer}, {create: pageWith(both)}])
    expect((await mutate([{delete: {id: 'risks'}}])).status).toBe(409)
  })
})

describe('GET /data/references', () => {
  const path = '/data/references/production/documents/risks/to'

  test('lists who refers to a document, as far as the asker may read it', async () => {
    const {mutate, ask} = openData()
    await mutate([
      {create: disclaimer},
      {create: pageWith(linked)},
      {create: {...pageWith(linked), _id: 'drafts.page'}},
    ])
    expect(await (await ask(path)).json()).toMatchObject({totalCount: 2})
    expect(await (await ask(path, {as: 'reader'})).json()).toEqual({
      totalCount: 1,
      references: [{projectId: 'caveat', datasetName: 'production', documentId: 'page'}],
    })
  })

  test('knows none from other datasets, which is what the Studio asks', async () => {
    const {mutate, ask} = openData()
    await mutate([{create: disclaimer}, {create: pageWith(linked)}])
    const response = await ask(`${path}?excludeInternalReferences=true&excludePaths=true`)
    expect(await response.json()).toEqual({totalCount: 0, references: []})
  })
})
