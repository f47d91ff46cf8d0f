import {describe, expect, test} from 'vitest'

import {openLake} from '../server/openLake.ts'

const failureOf = (promise: Promise<unknown>) => promise.catch((failure: unknown) => failure)

async function open() {
  const lake = await openLake()
  const client = lake.client('editor')
  await client.create({_id: 'risks', _type: 'disclaimer', title: 'Risks'})
  return {...lake, client, raw: lake.client('editor', {perspective: 'raw'})}
}

describe('the client of hosted Sanity, unchanged', () => {
  test('creates, reads, patches and deletes', async () => {
    const {client} = await open()
    const created = await client.create({_type: 'page', title: 'One', tags: ['a']})
    await client.createIfNotExists({_id: created._id, _type: 'page', title: 'No'})
    const patched = await client
      .patch(created._id)
      .ifRevisionId(created._rev)
      .set({title: 'Two'})
      .setIfMissing({views: 0})
      .inc({views: 2})
      .append('tags', ['b'])
      .commit()
    expect(patched).toMatchObject({title: 'Two', views: 2, tags: ['a', 'b']})
    expect(await client.getDocument(created._id)).toEqual(patched)
    const replaced = await client.createOrReplace({_id: created._id, _type: 'page'})
    expect(replaced).not.toHaveProperty('title')
    await client.delete(created._id)
    expect(await client.getDocument(created._id)).toBeUndefined()
  })

  test('reads many documents at once', async () => {
    const {client} = await open()
    const documents = await client.getDocuments(['nothing', 'risks'])
    expect(documents).toMatchObject([null, {_id: 'risks'}])
  })

  test('makes transactions, and patches and deletes by query', async () => {
    const {client} = await open()
    const {documentIds} = await client
      .transaction()
      .create({_id: 'a', _type: 'page', n: 1})
      .create({_id: 'b', _type: 'page', n: 2})
      .patch('a', (patch) => patch.inc({n: 10}))
      .delete('b')
      .commit()
    expect(documentIds).toEqual(['a', 'b', 'a', 'b'])
    await client
      .patch({query: '*[_type == $type]', params: {type: 'page'}})
      .inc({n: 1})
      .commit()
    expect(await client.fetch('*[_type == "page"]{_id, n}')).toEqual([{_id: 'a', n: 12}])
    await client.delete({query: '*[_type == "page"]'})
    expect(await client.fetch('count(*[_type == "page"])')).toBe(0)
  })

  test('edits, publishes and unpublishes by actions', async () => {
    const {client, raw} = await open()
    const ids = {publishedId: 'page', draftId: 'drafts.page'}
    await client.action([
      {
        actionType: 'sanity.action.document.create',
        publishedId: 'page',
        attributes: {_id: 'drafts.page', _type: 'page'},
        ifExists: 'fail',
      },
      {actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'One'}}},
    ])
    expect(await client.fetch('*[_id == "page"]')).toEqual([])
    const drafts = client.withConfig({perspective: 'drafts'})
    expect(await drafts.fetch('*[_id == "page"].title')).toEqual(['One'])
    await client.action({actionType: 'sanity.action.document.publish', ...ids})
    expect(await client.fetch('*[_id == "page"].title')).toEqual(['One'])
    await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
    expect(await raw.fetch('*[_type == "page"]._id')).toEqual(['drafts.page'])
  })

  test('sends a long query as a body', async () => {
    const {client} = await open()
    const ids = Array.from({length: 2000}, (_, index) => `document-${index}`)
    expect(await client.fetch('*[_id in $ids || _id == "risks"]._id', {ids})).toEqual(['risks'])
  })
})

describe('its errors', () => {
  test('name the document that is in the way', async () => {
    const {client} = await open()
    await client.create({_id: 'page', _type: 'page', link: {_ref: 'risks'}})
    expect(await failureOf(client.delete('risks'))).toMatchObject({
      statusCode: 409,
      message: expect.stringContaining(
        'Document "risks" cannot be deleted as there are references to it from "page"',
      ),
      details: {
        type: 'mutationError',
        items: [{error: {type: 'documentHasExistingReferencesError', referencingIDs: ['page']}}],
      },
    })
  })

  test('point at the place in a query', async () => {
    const {client} = await open()
    expect(await failureOf(client.fetch('*[_type == nothing(1)]'))).toMatchObject({
      statusCode: 400,
      message: expect.stringMatching(
        /GROQ query parse error:\n> 1 \| \*\[_type == nothing\(1\)\]\n\s+\|\s+\^+ Undefined function: nothing/,
      ),
    })
  })

  test('tell of a body that is too large, and the server stays up', async () => {
    const {client} = await open()
    const large = {_type: 'page', text: 'a'.repeat(5 * 1024 * 1024)}
    expect(await failureOf(client.create(large))).toMatchObject({
      statusCode: 413,
      message: expect.stringContaining('up to 4 MB'),
    })
    expect(await client.fetch('count(*)')).toBe(1)
  })

  test('tell of a dataset that is not here', async () => {
    const {client} = await open()
    const other = client.withConfig({dataset: 'other'})
    expect(await failureOf(other.fetch('*'))).toMatchObject({
      statusCode: 404,
      message: 'Dataset not found - Dataset "other" not found for project ID "caveat"',
    })
  })
})
