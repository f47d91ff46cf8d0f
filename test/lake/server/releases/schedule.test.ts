import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {describe, expect, onTestFinished, test} from 'vitest'

import {createLake} from '../../../../lake/index.ts'
import {people} from '../people.ts'
import {createHandClock} from './createHandClock.ts'
import {openRelease, releaseId, staged} from './openRelease.ts'

const START = '2030-01-01T08:00:00.000Z'
const publishAt = '2030-01-02T09:30:00.000Z'

const live = {page: 'Spring', other: 'New'}

async function openScheduled() {
  const clock = createHandClock(START)
  const open = await openRelease({clock})
  await open.editor.releases.schedule({releaseId, publishAt})
  return {...open, clock}
}

/** One that is scheduled, whose page names a source that was deleted meanwhile. */
async function openBroken() {
  const clock = createHandClock(START)
  const open = await openRelease({clock})
  const {editor} = open
  await editor.create({_id: 'source', _type: 'page', title: 'Source'})
  const link = {
    _type: 'reference',
    _ref: 'source',
    _weak: true,
    _strengthenOnPublish: {type: 'page'},
  }
  await editor.patch('versions.spring.page').set({link}).commit()
  await editor.releases.schedule({releaseId, publishAt})
  await editor.delete('source')
  clock.moveTo(publishAt)
  return {...open, clock}
}

describe('a scheduled release', () => {
  test('goes live at its time, for the person who scheduled it', async () => {
    const {clock, titles, release} = await openScheduled()
    expect(await release()).toMatchObject({state: 'scheduled', publishAt})
    clock.moveTo('2030-01-02T09:29:59.999Z')
    expect(await titles()).toEqual(staged)
    clock.moveTo(publishAt)
    expect(await titles()).toEqual(live)
    expect(await release()).toMatchObject({
      state: 'published',
      publishAt,
      publishedAt: publishAt,
      userId: 'editor',
    })
  })

  test('is announced to whoever listens', async () => {
    const {clock, editor} = await openScheduled()
    const events = editor.listen(
      '*[_type == "system.release"]',
      {},
      {events: ['welcome', 'mutation']},
    )
    const heard = new Promise((resolve) => {
      const subscription = events.subscribe((event) => {
        if (event.type === 'mutation') resolve(event)
        if (event.type === 'welcome') clock.moveTo(publishAt)
      })
      onTestFinished(() => subscription.unsubscribe())
    })
    expect(await heard).toMatchObject({identity: 'editor', result: {state: 'published'}})
  })

  test('goes live at once if its time is past', async () => {
    const clock = createHandClock(START)
    const {editor, titles, release} = await openRelease({clock})
    await editor.releases.schedule({releaseId, publishAt: '2029-12-31T00:00:00Z'})
    expect(await titles()).toEqual(live)
    expect(await release()).toMatchObject({state: 'published', publishedAt: START})
  })

  test('can be scheduled anew, and its edited date does not move it', async () => {
    const {clock, editor, titles} = await openScheduled()
    const later = '2030-03-01T00:00:00.000Z'
    await editor.releases.edit({releaseId, patch: {set: {'metadata.intendedPublishAt': later}}})
    await editor.releases.schedule({releaseId, publishAt: later})
    clock.moveTo('2030-02-28T00:00:00Z')
    expect(await titles()).toEqual(staged)
    clock.moveTo(later)
    expect(await titles()).toEqual(live)
  })

  test('stays where it is once it is unscheduled', async () => {
    const {clock, editor, titles, release} = await openScheduled()
    await editor.releases.unschedule({releaseId})
    expect(await release()).toMatchObject({state: 'active'})
    expect(await release()).not.toHaveProperty('publishAt')
    clock.moveTo('2030-12-31T00:00:00Z')
    expect(await titles()).toEqual(staged)
  })

  test('goes live in the order of the times, however far apart', async () => {
    const {clock, editor, titles} = await openScheduled()
    await editor.releases.create({releaseId: 'autumn'})
    const document = {_type: 'page', title: 'Autumn'}
    await editor.createVersion({releaseId: 'autumn', publishedId: 'page', document})
    await editor.releases.schedule({releaseId: 'autumn', publishAt: '2032-09-01T00:00:00Z'})
    clock.moveTo(publishAt)
    expect(await titles()).toMatchObject({page: 'Spring'})
    clock.moveTo('2033-01-01T00:00:00Z')
    expect(await titles()).toEqual({page: 'Autumn', other: 'New'})
  })

  test.each(['', 'tomorrow', 'undefined'])('does not take the time "%s"', async (time) => {
    const {editor} = await openRelease()
    await expect(editor.releases.schedule({releaseId, publishAt: time})).rejects.toMatchObject({
      statusCode: 400,
    })
  })
})

test('a release whose time came while no lake ran goes live when one starts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-schedule-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  const file = join(folder, 'lake.sqlite')
  const {editor, lake} = await openRelease({file, clock: createHandClock(START)})
  await editor.releases.schedule({releaseId, publishAt})
  await lake.close()

  const options = {file, people, projectId: 'caveat', dataset: 'production'}
  const early = createLake({...options, clock: createHandClock('2030-01-02T00:00:00Z')})
  expect(early.store.get('page')).toMatchObject({title: 'Published'})
  await early.close()
  const late = createLake({...options, clock: createHandClock('2030-02-01T00:00:00Z')})
  onTestFinished(() => late.close())
  expect(late.store.get('page')).toMatchObject({title: 'Spring'})
  expect(late.store.get('_.releases.spring')).toMatchObject({
    state: 'published',
    publishedAt: '2030-02-01T00:00:00.000Z',
  })
})

describe('a release that cannot go live at its time', () => {
  test('stays as it is, active again, and says why', async () => {
    const {titles, release, log} = await openBroken()
    expect(await titles()).toEqual(staged)
    expect(await release()).toMatchObject({
      state: 'active',
      error: {message: expect.stringContaining('references non-existent document "source"')},
    })
    expect(await release()).not.toHaveProperty('publishAt')
    expect(log).toEqual([expect.stringContaining('The release "Spring" could not go live')])
  })

  test('is not tried again, and holds no other release back', async () => {
    const {clock, editor, log, titles} = await openBroken()
    await editor.releases.create({releaseId: 'autumn'})
    const document = {_type: 'page', title: 'Autumn'}
    await editor.createVersion({releaseId: 'autumn', publishedId: 'page', document})
    await editor.releases.schedule({releaseId: 'autumn', publishAt: '2030-05-01T00:00:00Z'})
    clock.moveTo('2030-06-01T00:00:00Z')
    expect(await titles()).toMatchObject({page: 'Autumn', 'versions.spring.page': 'Spring'})
    expect(log).toHaveLength(1)
  })

  test('says so no longer when it is published after all', async () => {
    const {editor, release} = await openBroken()
    await editor.create({_id: 'source', _type: 'page'})
    await editor.releases.publish({releaseId})
    expect(await release()).toMatchObject({state: 'published'})
    expect(await release()).not.toHaveProperty('error')
  })
})
