import {applyPatch} from 'mendoza'
import {firstValueFrom, ReplaySubject, toArray} from 'rxjs'
import {filter, take} from 'rxjs/operators'
import {describe, expect, onTestFinished, test} from 'vitest'

import type {ListenOptions, SanityClient} from '@sanity/client'
import {type OpenLake, openLake} from './openLake.ts'
import {readStream} from './readStream.ts'

const article = {_id: 'ketamine', _type: 'article', title: 'Ketamine'}

/** Starts a listener and waits for its welcome, so that nothing after that is missed. */
async function listenTo(client: SanityClient, query: string, options: ListenOptions = {}) {
  const heard = new ReplaySubject<Record<string, unknown>>()
  const subscription = client
    .listen(query, {}, {...options, events: ['welcome', 'mutation']})
    .subscribe(heard)
  onTestFinished(() => subscription.unsubscribe())
  await firstValueFrom(heard)
  const mutations = heard.pipe(filter(({type}) => type === 'mutation'))
  return (count: number) => firstValueFrom(mutations.pipe(take(count), toArray()))
}

async function openStream(
  {request}: OpenLake,
  query: string,
  headers: Record<string, string> = {},
) {
  const path = `/v2025-02-19/data/listen/production?${new URLSearchParams({query})}`
  return readStream(await request(`${path}&enableResume=true`, {as: 'editor', headers}))
}

describe('with the real client', () => {
  test('a document appears, changes and disappears', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const next = await listenTo(editor, '*[_type == "article"]', {includePreviousRevision: true})

    const {_rev: first} = await editor.create(article)
    const {_rev: second} = await editor.patch('ketamine').set({title: 'Esketamine'}).commit()
    await editor.delete('ketamine')

    expect(await next(3)).toMatchObject([
      {
        transition: 'appear',
        documentId: 'ketamine',
        identity: 'editor',
        transactionId: first,
        resultRev: first,
        result: {title: 'Ketamine'},
        previous: null,
      },
      {
        transition: 'update',
        previousRev: first,
        resultRev: second,
        result: {title: 'Esketamine'},
        previous: {title: 'Ketamine'},
      },
      {transition: 'disappear', previousRev: second, previous: {title: 'Esketamine'}},
    ])
  })

  test('effects lead from one state to the next and back', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const {_rev, ...before} = await editor.create(article)
    const next = await listenTo(editor, '*', {effectFormat: 'mendoza'})
    const {_rev: newRev, ...after} = await editor
      .patch('ketamine')
      .set({tags: ['a', 'b']})
      .commit()

    expect(_rev).not.toEqual(newRev)
    const [event] = await next(1)
    const {apply, revert} = Object(event?.['effects'])
    expect(applyPatch(before, apply)).toEqual(after)
    expect(applyPatch(after, revert)).toEqual(before)
  })

  test('a document that leaves the filter disappears, though it still exists', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    await editor.create(article)
    const next = await listenTo(editor, '*[title == "Ketamine"]')
    await editor.patch('ketamine').set({title: 'Esketamine'}).commit()
    expect(await next(1)).toMatchObject([{transition: 'disappear', result: {title: 'Esketamine'}}])
  })

  test('the totals of a transaction count what this listener hears', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const next = await listenTo(editor, '*[_type == "article"]')
    await editor
      .transaction()
      .create(article)
      .create({_id: 'nausea', _type: 'condition'})
      .create({...article, _id: 'esketamine'})
      .commit()
    expect(await next(2)).toMatchObject([
      {documentId: 'ketamine', transactionTotalEvents: 2, transactionCurrentEvent: 1},
      {documentId: 'esketamine', transactionTotalEvents: 2, transactionCurrentEvent: 2},
    ])
  })

  test('order, slice and projection do not narrow what is heard', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const next = await listenTo(editor, '*[_type == "article"] | order(title)[1...3]{title}')
    await editor.create(article)
    expect(await next(1)).toMatchObject([{documentId: 'ketamine'}])
  })

  test('drafts are heard only with includeAllVersions', async () => {
    const {client} = await openLake()
    const editor = client('editor')
    const published = await listenTo(editor, '*')
    const all = await listenTo(editor, '*', {includeAllVersions: true})
    await editor.create({...article, _id: 'drafts.ketamine'})
    await editor.create(article)
    expect(await all(2)).toMatchObject([{documentId: 'drafts.ketamine'}, {documentId: 'ketamine'}])
    expect(await published(1)).toMatchObject([{documentId: 'ketamine'}])
  })

  test('nobody hears of a document that they may not read', async () => {
    const {client} = await openLake()
    const next = await listenTo(client('reader'), '*', {includeAllVersions: true})
    await client('editor').create({...article, _id: 'drafts.ketamine'})
    await client('editor').create({...article, _id: 'drafts.own', owner: 'reader'})
    expect(await next(1)).toMatchObject([{documentId: 'drafts.own'}])
  })

  test.each([
    ['*[_type ==', 'GROQ query parse error'],
    ['{"all": *}', 'a query that selects documents'],
  ])('the malformed query %s is an error of the channel', async (query, words) => {
    const {client} = await openLake()
    const error: unknown = await firstValueFrom(client('editor').listen(query)).catch(
      (failure: unknown) => failure,
    )
    expect(error).toMatchObject({name: 'ChannelError', message: expect.stringContaining(words)})
  })

  test('a parameter that is no JSON is an error of the channel', async () => {
    const {request} = await openLake()
    const path = '/v1/data/listen/production?query=*&$type=article'
    const stream = readStream(await request(path, {as: 'editor'}))
    expect(await stream.next()).toMatchObject({
      event: 'channelError',
      data: {error: {description: expect.stringContaining('$type')}},
    })
    expect(await stream.next()).toBeUndefined()
  })

  test('an unknown token is refused before the stream opens', async () => {
    const {client} = await openLake()
    const error: unknown = await firstValueFrom(
      client(undefined, {token: 'nobody'}).listen('*'),
    ).catch((failure: unknown) => failure)
    expect(error).toMatchObject({name: 'ConnectionFailedError', status: 401})
  })
})

describe('resuming', () => {
  test('a stream that broke off goes on where it stopped', async () => {
    const lake = await openLake()
    const first = await openStream(lake, '*')
    const welcome = await first.next()
    await first.leave()

    await lake.client('editor').create(article)
    const second = await openStream(lake, '*', {'last-event-id': welcome?.id ?? ''})
    expect(await second.next()).toMatchObject({event: 'welcomeback'})
    const missed = await second.next()
    expect(missed).toMatchObject({event: 'mutation', data: {documentId: 'ketamine'}})

    await lake.client('editor').delete('ketamine')
    const third = await openStream(lake, '*', {'last-event-id': missed?.id ?? ''})
    expect(await third.next()).toMatchObject({event: 'welcomeback'})
    expect(await third.next()).toMatchObject({data: {transition: 'disappear'}})
  })

  test('a break in the middle of a transaction repeats no event and loses none', async () => {
    const lake = await openLake()
    const first = await openStream(lake, '*')
    await first.next()
    await lake
      .client('editor')
      .transaction()
      .create(article)
      .create({...article, _id: 'esketamine'})
      .commit()
    const half = await first.next()
    const second = await openStream(lake, '*', {'last-event-id': half?.id ?? ''})
    expect(await second.next()).toMatchObject({event: 'welcomeback'})
    expect(await second.next()).toMatchObject({data: {documentId: 'esketamine'}})
  })

  test('a position that is yet to come is unknown', async () => {
    const lake = await openLake()
    const welcome = await (await openStream(lake, '*')).next()
    const [epoch] = welcome?.id.split('.') ?? []
    const stream = await openStream(lake, '*', {'last-event-id': `${epoch}.99.0`})
    expect(await stream.next()).toMatchObject({event: 'reset'})
  })

  test.each(['nonsense', '0000.1.1', ''])(
    'the unknown position "%s" is answered',
    async (position) => {
      const lake = await openLake()
      const stream = await openStream(lake, '*', {'last-event-id': position})
      expect(await stream.next()).toMatchObject({event: position === '' ? 'welcome' : 'reset'})
    },
  )
})

describe('from a browser', () => {
  const chromium = {
    'sec-fetch-site': 'same-origin',
    'user-agent': 'Mozilla/5.0 (KHTML, like Gecko) HeadlessChrome/153.0.0.0 Safari/537.36',
  }

  test('every stream moves to a host name of its own, with a ticket that works once', async () => {
    const {request, port, lake} = await openLake()
    const open = () =>
      request('/v1/data/listen/production?query=*', {as: 'editor', headers: chromium})
    const [one, two] = [await open(), await open()].map((response) => {
      expect(response.status).toBe(307)
      return new URL(response.headers.get('location') ?? '')
    })
    expect(one?.host).toBe(`stream-1.localhost:${port}`)
    expect(two?.host).toBe(`stream-2.localhost:${port}`)

    const redeem = () => lake.app.request(one?.href ?? '')
    const opened = await redeem()
    expect(await readStream(opened).next()).toMatchObject({event: 'welcome'})
    expect((await redeem()).status).toBe(401)
  })

  test.each([
    ['(KHTML, like Gecko) Version/26.0 Safari/605.1.15', '127.0.0.1'],
    ['(KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1', '127.0.0.1'],
    ['(KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36', 'stream-1.localhost'],
    ['Gecko/20100101 Firefox/150.0', 'stream-1.localhost'],
  ])('%s is sent to %s', async (userAgent, hostname) => {
    const {request} = await openLake()
    const headers = {...chromium, 'user-agent': `Mozilla/5.0 ${userAgent}`}
    const path = '/v1/data/listen/production?query=*'
    const response = await request(path, {as: 'editor', headers})
    expect(new URL(response.headers.get('location') ?? '').hostname).toBe(hostname)
  })
})
