import {describe, expect, test} from 'vitest'

import {createHandClock} from './createHandClock.ts'
import {type OpenRelease, openRelease, releaseId} from './openRelease.ts'

const HISTORY = '/v2025-02-19/data/history/production'
const publishAt = '2030-01-02T09:30:00.000Z'

async function activity({request}: OpenRelease, query = 'limit=100') {
  const answer = await request(`${HISTORY}/events/releases/${releaseId}?${query}`, {as: 'editor'})
  return answer.json()
}

async function eventsOf({request}: OpenRelease, id: string) {
  const answer = await request(`${HISTORY}/events/documents/${id}?limit=100`, {as: 'editor'})
  const {events} = await answer.json()
  return events[id]
}

async function documents({request}: OpenRelease, ids: string, query: string) {
  const answer = await request(`${HISTORY}/documents/${ids}?${query}`, {as: 'editor'})
  return (await answer.json()).documents
}

const typesOf = (events: {type: string}[]) => events.map(({type}) => type)

describe('the activity of a release', () => {
  test('is all that happened to it, newest first', async () => {
    const clock = createHandClock('2030-01-01T00:00:00Z')
    const open = await openRelease({clock})
    const {releases} = open.editor
    await open.editor.discardVersion({releaseId, publishedId: 'other'})
    await releases.schedule({releaseId, publishAt})
    await releases.unschedule({releaseId})
    await releases.archive({releaseId})
    await releases.unarchive({releaseId})
    await releases.edit({releaseId, patch: {set: {'metadata.title': 'Summer'}}})
    await releases.schedule({releaseId, publishAt})
    clock.moveTo(publishAt)
    const {events, nextCursor} = await activity(open)
    expect(typesOf(events)).toEqual([
      'publishRelease',
      'scheduleRelease',
      'unarchiveRelease',
      'archiveRelease',
      'unscheduleRelease',
      'scheduleRelease',
      'discardDocumentFromRelease',
      'addDocumentToRelease',
      'addDocumentToRelease',
      'createRelease',
    ])
    expect(nextCursor).toBe('')
    expect(events[0]).toEqual({
      type: 'publishRelease',
      releaseName: releaseId,
      author: 'editor',
      timestamp: publishAt,
    })
    expect(events[1]).toMatchObject({publishAt})
    expect(events[7]).toMatchObject({
      documentId: 'other',
      documentType: 'page',
      versionId: 'versions.spring.other',
      versionRevisionId: expect.any(String),
    })
  })

  test('comes in pages', async () => {
    const open = await openRelease()
    const first = await activity(open, 'limit=2')
    const second = await activity(open, `limit=2&nextCursor=${first.nextCursor}`)
    expect(typesOf([...first.events, ...second.events])).toEqual([
      'addDocumentToRelease',
      'addDocumentToRelease',
      'createRelease',
    ])
    expect(second.nextCursor).toBe('')
  })

  test('is not told without a token, nor to who may not read history', async () => {
    const open = await openRelease()
    const path = `${HISTORY}/events/releases/${releaseId}`
    expect((await open.request(path)).status).toBe(401)
    const asReader = await open.request(path, {as: 'reader'})
    expect(await asReader.json()).toEqual({events: [], nextCursor: ''})
  })
})

describe('the events of a document', () => {
  test('tell that a release published it', async () => {
    const open = await openRelease()
    const {transactionId} = await open.editor.releases.publish({releaseId})
    const expected = {
      type: 'publishDocumentVersion',
      releaseId,
      revisionId: transactionId,
      versionId: 'versions.spring.page',
      publishCause: 'release.publish',
    }
    for (const id of ['page', 'versions.spring.page']) {
      expect((await eventsOf(open, id))[0]).toMatchObject(expected)
    }
  })

  test('tell that it was published on schedule', async () => {
    const clock = createHandClock('2030-01-01T00:00:00Z')
    const open = await openRelease({clock})
    await open.editor.releases.schedule({releaseId, publishAt})
    clock.moveTo(publishAt)
    expect((await eventsOf(open, 'page'))[0]).toMatchObject({
      publishCause: 'release.schedule',
      timestamp: publishAt,
    })
  })

  test('tell that a release took it down', async () => {
    const open = await openRelease()
    await open.editor.unpublishVersion({releaseId, publishedId: 'page'})
    await open.editor.releases.publish({releaseId})
    expect((await eventsOf(open, 'page'))[0]).toMatchObject({
      type: 'unpublishDocument',
      versionId: 'drafts.page',
      releaseId,
    })
    expect((await eventsOf(open, 'versions.spring.page'))[0]).toMatchObject({
      type: 'deleteDocumentVersion',
      versionRevisionId: expect.any(String),
    })
  })

  test('tell that archiving removed a version and unarchiving made it again', async () => {
    const open = await openRelease()
    await open.editor.releases.archive({releaseId})
    await open.editor.releases.unarchive({releaseId})
    expect(typesOf(await eventsOf(open, 'versions.spring.page'))).toEqual([
      'createDocumentVersion',
      'deleteDocumentVersion',
      'createDocumentVersion',
    ])
  })
})

describe('what a release held', () => {
  const ids = 'versions.spring.page,versions.spring.other'

  test('is there after it was published, at the revision that went live', async () => {
    const open = await openRelease()
    const {transactionId} = await open.editor.releases.publish({releaseId})
    expect(await documents(open, ids, 'lastRevision=true')).toMatchObject([
      {_id: 'versions.spring.page', title: 'Spring', _rev: transactionId},
      {_id: 'versions.spring.other', title: 'New', _rev: transactionId},
    ])
  })

  test('is there after it was archived, at its own last revision', async () => {
    const open = await openRelease()
    const before = await open.editor.getDocument('versions.spring.page')
    await open.editor.releases.archive({releaseId})
    expect((await documents(open, ids, 'lastRevision=true'))[0]).toEqual(before)
  })

  test('can be taken back to what was live before it', async () => {
    const open = await openRelease()
    const {editor, request} = open
    const {transactionId} = await editor.releases.publish({releaseId})
    const path = `${HISTORY}/transactions/page,other?toTransaction=${transactionId}&reverse=true&limit=10&effectFormat=mendoza&excludeContent=true`
    const lines = (await (await request(path, {as: 'editor'})).text()).trim().split('\n')
    const [publication, ...earlier] = lines.map((line) => JSON.parse(line))
    // Nothing before the publication: the release made this one.
    expect(publication.effects.other.revert).toEqual([0, null])
    const last = earlier.find(({documentIDs}) => documentIDs.includes('page'))
    const [page] = await documents(open, 'page', `revision=${last.id}`)
    expect(page).toMatchObject({_id: 'page', title: 'Published'})

    await editor.releases.create({releaseId: 'revert'})
    await editor.action([
      {
        actionType: 'sanity.action.document.version.create',
        publishedId: 'page',
        document: {...page, _id: 'versions.revert.page'},
      },
      {
        actionType: 'sanity.action.document.version.create',
        publishedId: 'other',
        document: {_id: 'versions.revert.other', _type: 'page', _system: {delete: true}},
      },
    ])
    await editor.releases.publish({releaseId: 'revert'})
    expect(await open.titles()).toEqual({page: 'Published', 'drafts.other': 'New'})
  })
})

test('the Studio learns that releases have no limit here', async () => {
  const {editor, request} = await openRelease()
  expect(await editor.request({url: '/features'})).toEqual(['contentReleases', 'singleDocRelease'])
  const answer = await request('/vX/projects/caveat/new-content-release-allowed', {as: 'editor'})
  expect(await answer.json()).toMatchObject({data: {orgActiveReleaseLimit: null}})
})
