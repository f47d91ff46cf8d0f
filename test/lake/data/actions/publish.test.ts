import {describe, expect, test} from 'vitest'

import {action, after, draft, page, publish, refused, version, withError} from './actOn.ts'

describe('document.publish', () => {
  test('replaces the published document and removes the draft', async () => {
    const {titles, store} = await after([{...page, lead: 'Gone'}, draft], publish)
    expect(titles).toEqual({page: 'Draft'})
    expect(store.get('page')).not.toHaveProperty('lead')
    const [, transaction] = store.transactionsOf(['page'])
    expect(transaction?.changes.map(({documentId}) => documentId)).toEqual(['page', 'drafts.page'])
  })

  test('publishes for the first time', async () => {
    expect((await after([draft], publish)).titles).toEqual({page: 'Draft'})
  })

  test('keeps the time at which the published document was created', async () => {
    const time = '2020-01-01T00:00:00Z'
    const {store} = await after([{...page, _createdAt: time}, draft], publish)
    expect(store.get('page')?._createdAt).toBe(time)
  })

  test('publishes a version', async () => {
    const held = {...version, _system: {bundle: 'spring'}}
    const {titles, store} = await after([page, held], action('publish', {draftId: version._id}))
    expect(titles).toEqual({page: 'Spring'})
    expect(store.get('page')).not.toHaveProperty('_system')
  })

  test('makes references strong that waited for it', async () => {
    const reference = {_type: 'reference', _ref: 'risks', _weak: true}
    const {store} = await after(
      [
        {_id: 'risks', _type: 'disclaimer'},
        {
          ...draft,
          links: [
            {...reference, _key: 'a', _strengthenOnPublish: {type: 'disclaimer'}},
            {...reference, _key: 'b', _strengthenOnPublish: {type: 'disclaimer', weak: true}},
            {...reference, _key: 'c'},
          ],
        },
      ],
      publish,
    )
    const {_weak: _, ...strong} = reference
    expect(store.get('page')?.['links']).toEqual([
      {...strong, _key: 'a'},
      {...reference, _key: 'b'},
      {...reference, _key: 'c'},
    ])
  })

  test('refuses when such a reference leads to nothing published', async () => {
    const waiting = {_ref: 'risks', _weak: true, _strengthenOnPublish: {type: 'disclaimer'}}
    expect(await refused([{...draft, link: waiting}], publish)).toMatchObject(
      withError(409, {items: [{error: {type: 'documentReferenceDoesNotExistError'}}]}),
    )
  })

  test('refuses without a draft', async () => {
    expect(await refused([page], publish)).toMatchObject(
      withError(404, {items: [{error: {type: 'documentNotFoundError', id: 'drafts.page'}}]}),
    )
  })

  test.each(['ifDraftRevisionId', 'ifPublishedRevisionId'])('holds %s', async (lock) => {
    expect(await refused([page, draft], {...publish, [lock]: 'older'})).toMatchObject(
      withError(409, {
        items: [
          {
            error: {
              type: 'documentRevisionIDDoesNotMatchError',
              currentRevisionID: 'before',
              expectedRevisionID: 'older',
            },
          },
        ],
      }),
    )
    expect((await after([page, draft], {...publish, [lock]: 'before'})).titles).toEqual({
      page: 'Draft',
    })
  })

  test('refuses a lock on a published document that is gone', async () => {
    const locked = {...publish, ifPublishedRevisionId: 'before'}
    expect(await refused([draft], locked)).toMatchObject({status: 409})
  })
})

describe('document.unpublish', () => {
  const unpublish = action('unpublish', {draftId: 'drafts.page'})

  test('turns the published document into a draft', async () => {
    expect((await after([page], unpublish)).titles).toEqual({'drafts.page': 'Published'})
  })

  test('keeps the draft that there is', async () => {
    expect((await after([page, draft], unpublish)).titles).toEqual({'drafts.page': 'Draft'})
  })

  test('refuses what is not published', async () => {
    expect(await refused([draft], unpublish)).toMatchObject({status: 404})
  })

  test('refuses what is referred to', async () => {
    const holder = {_id: 'holder', _type: 'page', link: {_ref: 'page'}}
    expect(await refused([page, holder], unpublish)).toMatchObject(
      withError(409, {
        description:
          'Mutation failed: Document "page" cannot be deleted as there are references to it from "holder"',
      }),
    )
  })
})

const remove = (includeDrafts: string[]) => action('delete', {includeDrafts})

describe('document.delete', () => {
  test('removes the published document and the drafts that are named', async () => {
    const {titles} = await after([page, draft, version], remove([draft._id, version._id]))
    expect(titles).toEqual({})
  })

  test('refuses when a draft is not named', async () => {
    expect(await refused([page, draft, version], remove([draft._id]))).toMatchObject(
      withError(409, {type: 'actionError', versionIds: [version._id]}),
    )
  })

  test('refuses what is not published', async () => {
    expect(await refused([draft], remove([draft._id]))).toMatchObject({status: 404})
  })

  test('refuses to forget history', async () => {
    expect(await refused([page], {...remove([]), purge: true})).toMatchObject({status: 400})
  })

  test('refuses drafts of other documents', async () => {
    expect(await refused([page], remove(['drafts.other']))).toMatchObject({status: 400})
  })

  test('refuses what is referred to', async () => {
    const holder = {_id: 'holder', _type: 'page', link: {_ref: 'page'}}
    expect(await refused([page, holder], remove([]))).toMatchObject({status: 409})
  })
})
