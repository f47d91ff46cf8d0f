import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'

import type {Grant, Person} from '../../../../lake/index.ts'
import {openLake} from '../openLake.ts'
import {openRelease, releaseId, staged} from './openRelease.ts'

const versionId = 'versions.spring.page'
const document = {_id: versionId, _type: 'page', title: 'Other'}

type Write = (editor: SanityClient) => Promise<unknown>

const WRITES: [string, Write][] = [
  ['a patch', (editor) => editor.patch(versionId).set({title: 'Other'}).commit()],
  ['a replacement', (editor) => editor.createOrReplace(document)],
  ['a deletion', (editor) => editor.delete(versionId)],
  ['a deletion by query', (editor) => editor.delete({query: '*[title == "Spring"]'})],
  [
    'an edit action',
    (editor) =>
      editor.action({
        actionType: 'sanity.action.document.edit',
        draftId: versionId,
        publishedId: 'page',
        patch: {set: {title: 'Other'}},
      }),
  ],
  ['a replacing action', (editor) => editor.replaceVersion({document, releaseId})],
  ['a discard', (editor) => editor.discardVersion({releaseId, publishedId: 'page'})],
  ['a mark to unpublish', (editor) => editor.unpublishVersion({releaseId, publishedId: 'page'})],
  [
    'another document',
    (editor) =>
      editor.createVersion({
        releaseId,
        publishedId: 'third',
        document: {_type: 'page', title: 'Third'},
      }),
  ],
  [
    'a publication of one version',
    (editor) =>
      editor.action({
        actionType: 'sanity.action.document.publish',
        draftId: versionId,
        publishedId: 'page',
      }),
  ],
]

describe('a scheduled release is locked', () => {
  test.each(WRITES)('against %s', async (_, write) => {
    const {editor, titles, lake} = await openRelease()
    await editor.releases.schedule({releaseId, publishAt: '2040-01-01T00:00:00Z'})
    await expect(write(editor)).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringMatching(/is locked: its release "Spring" is scheduled\. Unschedule/),
    })
    expect(await titles()).toEqual(staged)
    await editor.releases.unschedule({releaseId})
    const {sequence} = lake.store
    await write(editor)
    expect(lake.store.sequence).toBe(sequence + 1)
  })

  test('but what is published, and drafts, are not', async () => {
    const {editor, titles} = await openRelease()
    await editor.releases.schedule({releaseId, publishAt: '2040-01-01T00:00:00Z'})
    await editor.patch('page').set({title: 'Corrected'}).commit()
    await editor.create({...document, _id: 'drafts.page'})
    expect(await titles()).toMatchObject({page: 'Corrected', 'drafts.page': 'Other'})
  })
})

test.each(['publish', 'archive'] as const)('nothing comes into a release after %s', async (end) => {
  const {editor} = await openRelease()
  await editor.releases[end]({releaseId})
  await expect(editor.create(document)).rejects.toMatchObject({statusCode: 409})
})

describe('a release document is written by release actions only', () => {
  const id = '_.releases.spring'

  test.each<[string, Write]>([
    ['patched', (editor) => editor.patch(id).set({state: 'published'}).commit()],
    ['deleted', (editor) => editor.delete(id)],
    ['replaced', (editor) => editor.createOrReplace({_id: id, _type: 'system.release'})],
    ['forged', (editor) => editor.create({_id: 'forged', _type: 'system.release'})],
    [
      'put in place by publishing a draft of it',
      async (editor) => {
        await editor.create({_id: `drafts.${id}`, _type: 'page'})
        const ids = {draftId: `drafts.${id}`, publishedId: id}
        return editor.action({actionType: 'sanity.action.document.publish', ...ids})
      },
    ],
  ])('it cannot be %s', async (_, write) => {
    const {editor, release} = await openRelease()
    const before = await release()
    await expect(write(editor)).rejects.toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('is a release'),
    })
    expect(await release()).toEqual(before)
  })
})

describe('who may', () => {
  const everything = '_id in path("**")'

  const personWith = (id: string, grants: Grant[]): Person => ({
    id,
    name: id,
    email: `${id}@example.test`,
    roles: [{name: id, title: id}],
    grants: [{filter: everything, permissions: ['read', 'history']}, ...grants],
  })

  const withLimited = (filters: string[]) => [
    personWith('editor', [{filter: everything, permissions: ['create', 'update']}]),
    personWith(
      'limited',
      filters.map((filter) => ({filter, permissions: ['create', 'update']})),
    ),
  ]

  test('somebody without a grant for releases makes none, which a dry run tells', async () => {
    const {client} = await openLake({people: withLimited([])})
    for (const options of [{}, {dryRun: true}]) {
      await expect(
        client('limited').releases.create({releaseId, metadata: {}}, options),
      ).rejects.toMatchObject({
        statusCode: 403,
        details: {type: 'insufficientPermissionsError'},
      })
    }
  })

  test('a grant that is missing is told before a state that does not fit', async () => {
    const {client, editor} = await openRelease({people: withLimited([])})
    await editor.releases.schedule({releaseId, publishAt: '2040-01-01T00:00:00Z'})
    const {releases} = client('limited')
    for (const action of ['publish', 'unschedule', 'archive', 'unarchive', 'delete'] as const) {
      await expect(releases[action]({releaseId}, {dryRun: true})).rejects.toMatchObject({
        statusCode: 403,
      })
    }
  })

  test('publishing, and scheduling, take the grants for what goes live', async () => {
    const {client, editor, titles} = await openRelease({
      people: withLimited(['_type == "system.release"', '_id in path("versions.**")']),
    })
    const {releases} = client('limited')
    await releases.edit({releaseId, patch: {set: {'metadata.title': 'Mine'}}})
    const publishAt = '2020-01-01T00:00:00Z'
    for (const attempt of [
      () => releases.publish({releaseId}),
      () => releases.publish({releaseId}, {dryRun: true}),
      () => releases.schedule({releaseId, publishAt}),
      () => releases.schedule({releaseId, publishAt}, {dryRun: true}),
    ]) {
      await expect(attempt()).rejects.toMatchObject({statusCode: 403})
    }
    expect(await titles()).toEqual(staged)
    await editor.releases.publish({releaseId}, {dryRun: true})
    expect(await titles()).toEqual(staged)
    await releases.archive({releaseId})
  })

  test('somebody without a token sees no releases', async () => {
    const {client} = await openRelease()
    const anyone = client(undefined, {perspective: 'raw'})
    expect(
      await anyone.fetch('*[_type == "system.release" || _id in path("versions.**")]'),
    ).toEqual([])
    expect(await anyone.fetch('releases::all()')).toEqual([])
  })
})
