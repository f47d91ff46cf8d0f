import {describe, expect, test} from 'vitest'

import {
  action,
  after,
  draft,
  edit,
  page,
  refused,
  version,
  withError,
  type Fields,
} from './actOn.ts'

describe('document.create', () => {
  test('makes a draft', async () => {
    const {answer, titles} = await after([], action('create', {attributes: draft}))
    expect(answer).toEqual({status: 200, body: {transactionId: expect.any(String)}})
    expect(titles).toEqual({'drafts.page': 'Draft'})
  })

  test('makes a version in a release, beside the published document', async () => {
    const {titles} = await after([page], action('create', {attributes: version}))
    expect(titles).toEqual({page: 'Published', 'versions.spring.page': 'Spring'})
  })

  test.each([
    ['a draft that exists', draft],
    ['a draft of a published document', page],
  ])('refuses %s', async (_, document) => {
    const create = action('create', {attributes: {...draft, title: 'Another'}, ifExists: 'fail'})
    expect(await refused([document], create)).toMatchObject({status: 409})
  })

  test('leaves a draft that exists, if asked to', async () => {
    const create = action('create', {attributes: {...draft, title: 'No'}, ifExists: 'ignore'})
    expect((await after([draft], create)).titles).toEqual({'drafts.page': 'Draft'})
  })

  test.each<[string, Fields]>([
    ['a published id', {attributes: page}],
    ['the id of another document', {attributes: {...draft, _id: 'drafts.other'}}],
    ['no attributes', {}],
    ['no type', {attributes: {_id: 'drafts.page'}}],
    ['an unknown ifExists', {attributes: draft, ifExists: 'maybe'}],
  ])('refuses %s', async (_, payload) => {
    expect(await refused([], action('create', payload))).toMatchObject({status: 400})
  })
})

describe('document.edit', () => {
  test('patches the draft', async () => {
    const {titles} = await after([page, draft], edit({set: {title: 'Edited'}}))
    expect(titles).toEqual({page: 'Published', 'drafts.page': 'Edited'})
  })

  test('makes the draft from the published document', async () => {
    const {titles, store} = await after([{...page, lead: 'Lead'}], edit({set: {title: 'Edited'}}))
    expect(titles).toEqual({page: 'Published', 'drafts.page': 'Edited'})
    expect(store.get('drafts.page')).toMatchObject({
      lead: 'Lead',
      _createdAt: store.get('page')?._createdAt,
    })
    const [transaction] = store.transactionsOf(['drafts.page'])
    expect(transaction?.changes).toMatchObject([
      {
        documentId: 'drafts.page',
        before: null,
        mutations: [
          {create: {_id: 'drafts.page', title: 'Published'}},
          {patch: {id: 'drafts.page', set: {title: 'Edited'}}},
        ],
      },
    ])
  })

  test('patches a version, given as the draft', async () => {
    const {titles} = await after(
      [version],
      action('edit', {draftId: version._id, patch: {set: {title: 'Edited'}}}),
    )
    expect(titles).toEqual({'versions.spring.page': 'Edited'})
  })

  test('is a transaction even if it changes nothing', async () => {
    const {store} = await after([draft], edit({unset: ['_empty_action_guard_pseudo_field_']}))
    expect(store.sequence).toBe(2)
  })

  test('refuses what does not exist', async () => {
    expect(await refused([], edit({set: {title: 'Edited'}}))).toMatchObject(
      withError(404, {items: [{error: {type: 'documentNotFoundError'}}]}),
    )
  })

  test('refuses another revision than the patch names', async () => {
    expect(await refused([draft], edit({ifRevisionID: 'x', set: {a: 1}}))).toMatchObject(
      withError(409, {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]}),
    )
  })

  test.each<[string, Fields]>([
    ['a draft of another document', {draftId: 'drafts.other', patch: {set: {a: 1}}}],
    ['a published id', {draftId: 'page', patch: {set: {a: 1}}}],
    ['no patch', {draftId: 'drafts.page'}],
    ['a malformed patch', {draftId: 'drafts.page', patch: {set: 1}}],
  ])('refuses %s', async (_, payload) => {
    expect(await refused([draft], action('edit', payload))).toMatchObject({status: 400})
  })
})

describe.each([
  ['discard', {draftId: 'drafts.page'}],
  ['version.discard', {versionId: 'drafts.page'}],
])('document.%s', (name, payload) => {
  test('removes the draft only', async () => {
    expect((await after([page, draft], action(name, payload))).titles).toEqual({page: 'Published'})
  })

  test('refuses a draft that does not exist', async () => {
    expect(await refused([page], action(name, payload))).toMatchObject({status: 404})
  })

  test('refuses to forget history', async () => {
    const purge = action(name, {...payload, purge: true})
    expect(await refused([draft], purge)).toMatchObject({status: 400})
  })
})

describe('document.replaceDraft', () => {
  const replace = action('replaceDraft', {attributes: {...draft, title: 'Restored'}})

  test.each([
    ['replaces the draft', [draft], {'drafts.page': 'Restored'}],
    ['makes one of a published document', [page], {page: 'Published', 'drafts.page': 'Restored'}],
  ])('%s', async (_, documents, titles) => {
    expect((await after(documents, replace)).titles).toEqual(titles)
  })

  test('refuses what does not exist', async () => {
    expect(await refused([], replace)).toMatchObject({status: 404})
  })

  test('restores a deleted document together with create', async () => {
    const create = action('create', {attributes: {...draft, title: 'Restored'}, ifExists: 'fail'})
    expect((await after([], [create, replace])).titles).toEqual({'drafts.page': 'Restored'})
  })
})
