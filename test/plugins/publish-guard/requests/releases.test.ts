import type {Action, SanityClient} from '@sanity/client'
import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {blockedPage, cleanPage, DISCLAIMER, PAGE, setScene} from './scene.ts'

const RELEASE = 'r1'
const VERSION = `versions.${RELEASE}.${PAGE}`
const BEFORE = '2099-12-30T12:00:00.000Z'
const AFTER = '2100-01-02T12:00:00.000Z'

function createRelease(free: SanityClient) {
  return free.releases.create({releaseId: RELEASE, metadata: {title: 'Spring'}})
}

function createVersion(document: ReturnType<typeof cleanPage>): Action {
  return {
    actionType: 'sanity.action.document.version.create',
    publishedId: PAGE,
    document,
  }
}

const publishRelease: Action = {
  actionType: 'sanity.action.release.publish',
  releaseId: RELEASE,
}

test('a release goes live only when the rule lets every page in it', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(blockedPage({_id: VERSION}))
  await free.create(cleanPage({_id: `versions.${RELEASE}.p-other`}))
  const publish = () => client.releases.publish({releaseId: RELEASE})
  const reasons = await refusalOf(rest, publish())
  expect(reasons).toContain(`${PAGE} disclaimer.missing`)
  expect(reasons.every((reason) => reason.startsWith(PAGE))).toBe(true)
  expect(lake.store.get('p-other')).toBeUndefined()

  await free.patch(VERSION).set({disclaimers: cleanPage().disclaimers}).commit()
  expect(await refusalOf(rest, publish())).toEqual([])
  expect(lake.store.get(PAGE)).toBeDefined()
})

test('a disclaimer in the same release counts, as it is there', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(cleanPage({_id: VERSION}))
  const {_rev: _, ...live} = (await free.getDocument(DISCLAIMER)) ?? {_type: 'disclaimer'}
  const revised = {...live, _type: 'disclaimer', _id: `versions.${RELEASE}.${DISCLAIMER}`}
  await free.create({...revised, effectiveUntil: '2020-01-01'})
  const publish = () => client.releases.publish({releaseId: RELEASE})
  expect(await refusalOf(rest, publish())).toContain(`${PAGE} disclaimer.expired`)

  await free.patch(DISCLAIMER).set({effectiveUntil: '2020-01-01'}).commit()
  await free.createOrReplace(revised)
  expect(await refusalOf(rest, publish())).toEqual([])
})

test('a schedule is judged at its time', async () => {
  const {client, free, lake, refusals} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(cleanPage({_id: VERSION}))
  const schedule = (publishAt: string) => client.releases.schedule({releaseId: RELEASE, publishAt})
  expect(await refusalOf({refusals}, schedule(AFTER))).toContain(`${PAGE} disclaimer.expired`)
  expect(refusals[0]?.reasons[0]).toMatchObject({at: new Date(AFTER)})
  expect(lake.store.get(`_.releases.${RELEASE}`)).toMatchObject({state: 'active'})
  expect(await refusalOf({refusals}, schedule(BEFORE))).toEqual([])
  expect(lake.store.get(`_.releases.${RELEASE}`)).toMatchObject({state: 'scheduled'})
})

test('a time that is none is held back', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  const schedule = client.releases.schedule({releaseId: RELEASE, publishAt: 'tomorrow'})
  expect(await refusalOf(rest, schedule)).toEqual(['doubt time'])
})

test('reverting a release at once is judged by the versions that it has just made', async () => {
  // The index that answers queries may lag behind what has just been written.
  const {client, free, lake, ...rest} = await openGuarded({
    answer: ({pathname}) =>
      pathname.includes('/data/query/') ? Response.json({result: []}) : undefined,
  })
  await setScene(free)
  await client.releases.create({releaseId: RELEASE, metadata: {title: 'Revert'}})
  await client.action([createVersion(blockedPage({_id: VERSION}))])
  const publish = client.releases.publish({releaseId: RELEASE})
  expect(await refusalOf(rest, publish)).toContain(`${PAGE} disclaimer.missing`)
  expect(lake.store.get(PAGE)).toBeUndefined()
})

test('versions and their publication in one request are judged together', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  const blocked = [createVersion(blockedPage({_id: VERSION})), publishRelease]
  expect(await refusalOf(rest, client.action(blocked))).toContain(`${PAGE} disclaimer.missing`)
  const clean = [createVersion(cleanPage({_id: VERSION})), publishRelease]
  expect(await refusalOf(rest, client.action(clean))).toEqual([])
  expect(lake.store.get(PAGE)).toBeDefined()
})

test('a release takes no disclaimer from a page, unless that goes with it', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  const link = cleanPage().disclaimers.map((entry) => ({...entry, _weak: true}))
  await free.create(cleanPage({disclaimers: link}))
  await createRelease(free)
  await client.unpublishVersion({releaseId: RELEASE, publishedId: DISCLAIMER})
  const publish = () => client.releases.publish({releaseId: RELEASE})
  const schedule = client.releases.schedule({releaseId: RELEASE, publishAt: BEFORE})
  expect(await refusalOf(rest, publish())).toEqual([`${DISCLAIMER} in ${PAGE}`])
  expect(await refusalOf(rest, schedule)).toEqual([`${DISCLAIMER} in ${PAGE}`])

  await client.unpublishVersion({releaseId: RELEASE, publishedId: PAGE})
  expect(await refusalOf(rest, publish())).toEqual([])
  expect(lake.store.get(DISCLAIMER)).toBeUndefined()
  expect(lake.store.get(PAGE)).toBeUndefined()
})

test('a page whose disclaimer goes with the same release is blocked', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(cleanPage({_id: VERSION}))
  await client.unpublishVersion({releaseId: RELEASE, publishedId: DISCLAIMER})
  const publish = client.releases.publish({releaseId: RELEASE})
  expect(await refusalOf(rest, publish)).toEqual(
    expect.arrayContaining([`${PAGE} disclaimer.unpublished`, `${DISCLAIMER} in ${PAGE}`]),
  )
})

test('the time of a scheduled release is not moved past a disclaimer', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(cleanPage({_id: VERSION}))
  await free.releases.schedule({releaseId: RELEASE, publishAt: BEFORE})
  const edit = (set: object) =>
    client.action({
      actionType: 'sanity.action.release.edit',
      releaseId: RELEASE,
      patch: {set: {...set}},
    })
  expect(await refusalOf(rest, edit({'metadata.intendedPublishAt': AFTER}))).toContain(
    `${PAGE} disclaimer.expired`,
  )
  expect(await refusalOf(rest, edit({publishAt: AFTER}))).toContain(`${PAGE} disclaimer.expired`)
  expect(await refusalOf(rest, edit({'metadata.title': 'Summer'}))).toEqual([])
  expect(lake.store.get(`_.releases.${RELEASE}`)).toMatchObject({metadata: {title: 'Summer'}})
})

test('everything else about a release passes, and costs nothing', async () => {
  const {client, free, sent, ...rest} = await openGuarded()
  await setScene(free)
  const release = {releaseId: RELEASE} as const
  expect(await refusalOf(rest, createRelease(client))).toEqual([])
  const version = client.action(createVersion(blockedPage({_id: VERSION})))
  expect(await refusalOf(rest, version)).toEqual([])
  const rename = client.releases.edit({...release, patch: {set: {'metadata.title': 'Summer'}}})
  expect(await refusalOf(rest, rename)).toEqual([])
  expect(await refusalOf(rest, client.releases.archive(release))).toEqual([])
  expect(await refusalOf(rest, client.releases.unarchive(release))).toEqual([])
  expect(new Set(sent)).toEqual(new Set(['POST /data/actions/production']))
})

test('a release without guarded pages goes live', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await createRelease(free)
  await free.create({_id: `versions.${RELEASE}.q`, _type: 'person', name: 'Q'})
  expect(await refusalOf(rest, client.releases.publish({releaseId: RELEASE}))).toEqual([])
  expect(lake.store.get('q')).toBeDefined()
})

test('a draft is published from a release version alone as well', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  await free.create(blockedPage({_id: VERSION}))
  const publish = client.action({
    actionType: 'sanity.action.document.publish',
    draftId: VERSION,
    publishedId: PAGE,
  })
  expect(await refusalOf(rest, publish)).toContain(`${PAGE} disclaimer.missing`)
})

test('many pages are judged with few requests', async () => {
  const {client, free, sent, ...rest} = await openGuarded()
  await setScene(free)
  await createRelease(free)
  const pages = Array.from({length: 40}, (_, index) =>
    cleanPage({_id: `versions.${RELEASE}.p-${index}`}),
  )
  await free.mutate(pages.map((create) => ({create})))
  expect(await refusalOf(rest, client.releases.publish({releaseId: RELEASE}))).toEqual([])
  expect(sent.length).toBeLessThan(8)
})
