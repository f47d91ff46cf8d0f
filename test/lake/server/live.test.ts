import {firstValueFrom, ReplaySubject} from 'rxjs'
import {filter, take, toArray} from 'rxjs/operators'
import {expect, onTestFinished, test} from 'vitest'

import type {LiveEvent, SanityClient} from '@sanity/client'
import {openLake} from './openLake.ts'
import {readStream} from './readStream.ts'

async function follow(client: SanityClient, includeDrafts: boolean) {
  const heard = new ReplaySubject<LiveEvent>()
  const subscription = client.live.events({includeDrafts}).subscribe(heard)
  onTestFinished(() => subscription.unsubscribe())
  await firstValueFrom(heard.pipe(filter(({type}) => type === 'welcome')))
  const messages = heard.pipe(filter(({type}) => type === 'message'))
  return (count: number) => firstValueFrom(messages.pipe(take(count), toArray()))
}

test('a published change is announced with the tags of every query answer', async () => {
  const {client} = await openLake()
  const next = await follow(client(), false)
  await client('editor').create({_id: 'ketamine', _type: 'article'})
  const {syncTags} = await client().fetch('*', {}, {filterResponse: false})
  expect(await next(1)).toMatchObject([{tags: syncTags}])
})

test('a draft is announced only to who asks for drafts, with a token', async () => {
  const {client} = await openLake()
  const nextDraft = await follow(client('editor'), true)
  const nextPublished = await follow(client(), false)
  await client('editor').create({_id: 'drafts.ketamine', _type: 'article'})
  await client('editor').create({_id: 'ketamine', _type: 'article'})
  expect(await nextDraft(2)).toHaveLength(2)
  const [first] = await nextPublished(1)
  const [, second] = await nextDraft(2)
  expect(first).toEqual(second)
})

test('a token alone does not bring drafts', async () => {
  const {client, request} = await openLake()
  const stream = readStream(await request('/v1/data/live/events/production', {as: 'editor'}))
  const welcome = await stream.next()
  await client('editor').create({_id: 'drafts.ketamine', _type: 'article'})
  await client('editor').create({_id: 'ketamine', _type: 'article'})
  const [epoch] = welcome?.id.split('.') ?? []
  expect(await stream.next()).toMatchObject({event: 'message', id: `${epoch}.2.1`})
})

test('drafts without a token are refused', async () => {
  const {request} = await openLake()
  const response = await request('/v1/data/live/events/production?includeDrafts=true')
  expect(response.status).toBe(401)
})

test('a client that comes back hears what it missed, or is told to start again', async () => {
  const {client, request} = await openLake()
  const path = '/v1/data/live/events/production'
  const first = readStream(await request(path))
  const welcome = await first.next()
  await first.leave()
  await client('editor').create({_id: 'ketamine', _type: 'article'})

  const resumed = readStream(await request(path, {headers: {'last-event-id': welcome?.id ?? ''}}))
  expect(await resumed.next()).toMatchObject({event: 'welcome'})
  expect(await resumed.next()).toMatchObject({event: 'message', data: {tags: ['s1:dataset']}})

  const lost = readStream(await request(path, {headers: {'last-event-id': 'before.1.1'}}))
  expect(await lost.next()).toMatchObject({event: 'restart'})
})
