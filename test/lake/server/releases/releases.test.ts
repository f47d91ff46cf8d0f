import {describe, expect, test} from 'vitest'

import {openLake} from '../openLake.ts'
import {openRelease, page, releaseId, staged} from './openRelease.ts'

const refusal = (statusCode: number, message: string | RegExp) => ({
  statusCode,
  message: expect.stringMatching(message),
})

describe('a new release', () => {
  test('is active, and says who made it and what for', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const made = await editor.releases.create({
      releaseId,
      metadata: {title: 'Spring', releaseType: 'asap', cardinality: 'many'},
    })
    expect(made).toMatchObject({releaseId, metadata: {title: 'Spring'}})
    expect(await editor.releases.get({releaseId})).toMatchObject({
      _id: '_.releases.spring',
      _type: 'system.release',
      _rev: made.transactionId,
      name: 'spring',
      state: 'active',
      userId: 'editor',
      metadata: {title: 'Spring', releaseType: 'asap', cardinality: 'many'},
    })
  })

  test('is undecided unless its type is said, and has a name of its own', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const first = await editor.releases.create({})
    const second = await editor.releases.create({})
    expect(first.releaseId).not.toBe(second.releaseId)
    expect(await editor.releases.get(first)).toMatchObject({metadata: {releaseType: 'undecided'}})
  })

  test('takes a name that is free and no other', async () => {
    const {editor} = await openRelease()
    await expect(editor.releases.create({releaseId})).rejects.toMatchObject(
      refusal(409, 'already exists'),
    )
    for (const taken of ['drafts', 'published', 'a.b', '-a', '', 'a'.repeat(200)]) {
      await expect(editor.releases.create({releaseId: taken})).rejects.toMatchObject({
        statusCode: 400,
      })
    }
  })

  test.each([
    {releaseType: 'soon'},
    {releaseType: 'asap', cardinality: 'two'},
    {releaseType: 'asap', title: 7},
    {releaseType: 'scheduled', intendedPublishAt: 'tomorrow'},
  ])('with the metadata %j is refused', async (metadata) => {
    const {client} = await openLake()
    const actions = [{actionType: 'sanity.action.release.create', releaseId, metadata}]
    const url = '/data/actions/production'
    const answer = client('editor').request({url, method: 'POST', body: {actions}})
    await expect(answer).rejects.toMatchObject({statusCode: 400})
  })

  test('is only rehearsed by a dry run', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    await editor.releases.create({releaseId}, {dryRun: true})
    expect(await editor.releases.get({releaseId})).toBeUndefined()
  })
})

describe('what is said about a release', () => {
  test('can be changed', async () => {
    const {editor, release} = await openRelease()
    const metadata = {title: 'Summer', releaseType: 'asap'}
    await editor.releases.edit({releaseId, patch: {set: {metadata}}})
    expect(await release()).toMatchObject({state: 'active', metadata})
    await editor.releases.edit({releaseId, patch: {unset: ['metadata.title']}})
    expect((await release())['metadata']).toEqual({releaseType: 'asap'})
  })

  test.each([
    {set: {state: 'published'}},
    {set: {publishAt: '2030-01-01T00:00:00Z'}},
    {set: {userId: 'reviewer'}},
    {set: {'metadata.releaseType': 'soon'}},
    {unset: ['metadata']},
  ])('but nothing else: %j', async (patch) => {
    const {editor, release} = await openRelease()
    const before = await release()
    await expect(editor.releases.edit({releaseId, patch})).rejects.toMatchObject({statusCode: 400})
    expect(await release()).toEqual(before)
  })
})

describe('publishing', () => {
  test('makes all versions public in one transaction', async () => {
    const {editor, titles, release, client} = await openRelease()
    const created = (await editor.getDocument('page'))?._createdAt
    const {transactionId} = await editor.releases.publish({releaseId})
    expect(await titles()).toEqual({page: 'Spring', other: 'New'})
    expect(await client().fetch('*[_type == "page"]{title, _rev, _createdAt}')).toEqual([
      {title: 'New', _rev: transactionId, _createdAt: expect.any(String)},
      {title: 'Spring', _rev: transactionId, _createdAt: created},
    ])
    expect(await release()).toMatchObject({
      _rev: transactionId,
      state: 'published',
      publishedAt: expect.any(String),
      finalDocumentStates: [{id: 'versions.spring.other'}, {id: 'versions.spring.page'}],
    })
  })

  test('leaves drafts and other releases alone', async () => {
    const {editor, titles} = await openRelease()
    await editor.create({...page, _id: 'drafts.page', title: 'Draft'})
    await editor.releases.create({releaseId: 'autumn'})
    await editor.createVersion({releaseId: 'autumn', publishedId: 'page', baseId: 'drafts.page'})
    await editor.releases.publish({releaseId})
    expect(await titles()).toEqual({
      page: 'Spring',
      other: 'New',
      'drafts.page': 'Draft',
      'versions.autumn.page': 'Draft',
    })
  })

  test('takes down what the release marks for it, and keeps it as a draft', async () => {
    const {editor, titles, client} = await openRelease()
    await editor.unpublishVersion({releaseId, publishedId: 'page'})
    await editor.releases.publish({releaseId})
    expect(await titles()).toEqual({'drafts.page': 'Published', other: 'New'})
    expect(await client().getDocument('page')).toBeUndefined()
  })

  test('overwrites no draft of what it takes down', async () => {
    const {editor, titles} = await openRelease()
    await editor.create({...page, _id: 'drafts.page', title: 'Draft'})
    await editor.unpublishVersion({releaseId, publishedId: 'page'})
    await editor.releases.publish({releaseId})
    expect(await titles()).toEqual({'drafts.page': 'Draft', other: 'New'})
  })

  test('holds strong references among all of its documents, or stores nothing', async () => {
    const {editor, titles, release} = await openRelease()
    const link = {
      _type: 'reference',
      _ref: 'other',
      _weak: true,
      _strengthenOnPublish: {type: 'page'},
    }
    await editor.patch('versions.spring.page').set({link}).commit()
    await editor.discardVersion({releaseId, publishedId: 'other'})
    await expect(editor.releases.publish({releaseId})).rejects.toMatchObject(
      refusal(409, 'references non-existent document "other"'),
    )
    expect(await titles()).toEqual({page: 'Published', 'versions.spring.page': 'Spring'})
    expect(await release()).toMatchObject({state: 'active'})

    await editor.createVersion({
      releaseId,
      publishedId: 'other',
      document: {_type: 'page', title: 'New'},
    })
    await editor.releases.publish({releaseId})
    expect((await editor.getDocument('page'))?.['link']).toEqual({
      _type: 'reference',
      _ref: 'other',
    })
  })
})

describe('archiving', () => {
  test('takes the versions away, and unarchiving brings them back as they were', async () => {
    const {editor, titles, release} = await openRelease()
    const before = await editor.getDocument('versions.spring.page')
    await editor.releases.archive({releaseId})
    expect(await titles()).toEqual({page: 'Published'})
    expect(await release()).toMatchObject({
      state: 'archived',
      finalDocumentStates: [{id: 'versions.spring.other'}, {id: 'versions.spring.page'}],
    })

    await editor.releases.unarchive({releaseId})
    expect(await titles()).toEqual(staged)
    expect(await release()).toMatchObject({state: 'active'})
    expect(await release()).not.toHaveProperty('finalDocumentStates')
    const {_rev: _, _updatedAt: __, ...content} = before ?? {}
    expect(await editor.getDocument('versions.spring.page')).toMatchObject(content)
  })

  test('can be followed by forgetting, as publishing can', async () => {
    for (const end of ['archive', 'publish'] as const) {
      const {editor, release} = await openRelease()
      await editor.releases[end]({releaseId})
      await editor.releases.delete({releaseId})
      expect(await release()).toEqual({})
    }
  })
})

describe('every action asks for a fitting state', () => {
  test.each([
    ['active', ['unschedule', 'unarchive', 'delete']],
    ['scheduled', ['publish', 'archive', 'unarchive', 'delete']],
    ['published', ['publish', 'schedule', 'unschedule', 'archive', 'unarchive', 'edit']],
    ['archived', ['publish', 'schedule', 'unschedule', 'archive', 'edit']],
  ] as const)('one that is %s', async (state, refused) => {
    const {editor, release} = await openRelease()
    const publishAt = '2040-01-01T00:00:00.000Z'
    if (state === 'scheduled') await editor.releases.schedule({releaseId, publishAt})
    if (state === 'published') await editor.releases.publish({releaseId})
    if (state === 'archived') await editor.releases.archive({releaseId})
    const before = await release()
    expect(before['state']).toBe(state)
    for (const action of refused) {
      const payload = {releaseId, publishAt, patch: {set: {'metadata.title': 'Other'}}}
      await expect(editor.releases[action](payload)).rejects.toMatchObject(
        refusal(409, `Release "Spring" is ${state}`),
      )
    }
    expect(await release()).toEqual(before)
  })

  test('one that is not there is not found', async () => {
    const {client} = await openLake()
    for (const action of ['publish', 'archive', 'unarchive', 'unschedule', 'delete'] as const) {
      await expect(client('editor').releases[action]({releaseId})).rejects.toMatchObject({
        statusCode: 404,
      })
    }
  })
})

test('the documents of a release can be listed and seen in its perspective', async () => {
  const {editor, client} = await openRelease()
  const {result} = await editor.releases.fetchDocuments({releaseId})
  expect(result.map(({_id}) => _id)).toEqual(['versions.spring.other', 'versions.spring.page'])
  const spring = client('editor', {perspective: ['spring', 'drafts']})
  const titles = '*[_type == "page"]{_id, _originalId, title}'
  expect(await spring.fetch(titles)).toEqual([
    {_id: 'other', _originalId: 'versions.spring.other', title: 'New'},
    {_id: 'page', _originalId: 'versions.spring.page', title: 'Spring'},
  ])
})

test('what belongs to a release is found in any perspective that shows it', async () => {
  const {client} = await openRelease()
  const ids = async (perspective: 'raw' | 'published' | string[]) =>
    client('editor', {perspective}).fetch('*[sanity::partOfRelease($name)]._id', {name: 'spring'})
  expect(await ids('raw')).toEqual(['versions.spring.other', 'versions.spring.page'])
  expect(await ids(['spring', 'drafts'])).toEqual(['other', 'page'])
  expect(await ids(['drafts'])).toEqual([])
  expect(await ids('published')).toEqual([])
})

test('several releases are stacked in the order of the perspective', async () => {
  const {editor, client} = await openRelease()
  await editor.releases.create({releaseId: 'autumn'})
  await editor.createVersion({
    releaseId: 'autumn',
    publishedId: 'page',
    document: {_type: 'page', title: 'Autumn'},
  })
  const title = '*[_id == "page"][0].title'
  for (const [stack, expected] of [
    [['autumn', 'spring'], 'Autumn'],
    [['spring', 'autumn'], 'Spring'],
  ] as const) {
    const seen = client('editor', {perspective: [...stack]})
    expect(await seen.fetch(title)).toBe(expected)
  }
})
