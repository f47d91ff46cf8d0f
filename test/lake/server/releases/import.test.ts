import {sanityImport} from '@sanity/import'
import {describe, expect, test} from 'vitest'

import {openLake} from '../openLake.ts'
import {releaseId} from './openRelease.ts'

const release = {
  _id: '_.releases.spring',
  _type: 'system.release',
  name: releaseId,
  state: 'scheduled',
  publishAt: '2020-01-01T00:00:00Z',
  userId: 'somebody-else',
  metadata: {title: 'Spring', releaseType: 'scheduled'},
}
const version = {_id: 'versions.spring.page', _type: 'page', title: 'Spring'}

describe('an export with releases', () => {
  test('comes in with the official tool, and nothing goes live by it', async () => {
    const {client} = await openLake()
    const editor = client('editor', {perspective: 'raw'})
    await sanityImport([release, version], {client: editor, operation: 'create'})
    expect(await editor.releases.get({releaseId})).toMatchObject({
      state: 'active',
      userId: 'editor',
      metadata: release.metadata,
    })
    expect(await editor.releases.get({releaseId})).not.toHaveProperty('publishAt')
    expect(await editor.fetch('*[_type == "page"]._id')).toEqual([version._id])
    await editor.releases.publish({releaseId})
    expect(await editor.getDocument('page')).toMatchObject({title: 'Spring'})
  })

  test('keeps a release that has ended as it ended', async () => {
    const {client} = await openLake()
    const ended = {...release, state: 'published', publishedAt: '2020-01-01T00:00:00Z'}
    await sanityImport([ended], {client: client('editor'), operation: 'create'})
    expect(await client('editor').releases.get({releaseId})).toMatchObject({
      state: 'published',
      publishAt: release.publishAt,
      publishedAt: ended.publishedAt,
    })
  })
})

test('an imported release brings back nothing but what was in it', async () => {
  const {client} = await openLake()
  const editor = client('editor', {perspective: 'raw'})
  const {_rev} = await editor.create({_id: 'page', _type: 'page', title: 'Old'})
  await editor.patch('page').set({title: 'New'}).commit()
  const finalDocumentStates = [{id: 'page', revisionId: _rev}]
  const archived = {...release, state: 'archived', finalDocumentStates}
  await sanityImport([archived], {client: editor, operation: 'create'})
  await expect(editor.releases.unarchive({releaseId})).rejects.toMatchObject({statusCode: 409})
  expect(await editor.getDocument('page')).toMatchObject({title: 'New'})
})

describe('a release that exists', () => {
  test.each([
    ['fail', 409, 'Here'],
    ['ignore', 200, 'Here'],
    ['replace', 200, 'Spring'],
  ] as const)('by ifExists "%s" is answered %i', async (ifExists, status, title) => {
    const {client} = await openLake()
    const editor = client('editor')
    await editor.releases.create({releaseId, metadata: {title: 'Here', releaseType: 'asap'}})
    const actionType = 'sanity.action.release.import'
    const importing = editor.action({actionType, releaseId, attributes: release, ifExists})
    const answer = await importing.then(
      () => 200,
      (error: unknown) => (error instanceof Error && 'statusCode' in error ? error.statusCode : 0),
    )
    expect(answer).toBe(status)
    expect(await editor.releases.get({releaseId})).toMatchObject({metadata: {title}})
  })

  test.each([
    {attributes: {...release, _id: '_.releases.other'}},
    {attributes: {...release, _type: 'page'}},
    {attributes: {...release, metadata: {releaseType: 'soon'}}},
    {attributes: release, ifExists: 'merge'},
  ])('and %j is refused', async (payload) => {
    const {client} = await openLake()
    const actions = [{actionType: 'sanity.action.release.import', releaseId, ...payload}]
    const body = {actions}
    const url = '/data/actions/production'
    await expect(client('editor').request({url, method: 'POST', body})).rejects.toMatchObject({
      statusCode: 400,
    })
    expect(await client('editor').releases.get({releaseId})).toBeUndefined()
  })
})
