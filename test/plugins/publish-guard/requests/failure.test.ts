import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {cleanPage, PAGE, setScene} from './scene.ts'

const DRAFT = `drafts.${PAGE}`
const publish = {
  actionType: 'sanity.action.document.publish',
  draftId: DRAFT,
  publishedId: PAGE,
} as const

test('without an answer about the evidence nothing is published', async () => {
  let isDown = true
  const {client, free, lake, ...rest} = await openGuarded({
    answer: ({pathname}) =>
      isDown && pathname.includes('/data/doc/') ? new Response('', {status: 503}) : undefined,
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toEqual(['doubt unavailable'])
  expect(lake.store.get(PAGE)).toBeUndefined()
  isDown = false
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
})

test('an answer that makes no sense is none', async () => {
  const {client, free, ...rest} = await openGuarded({
    answer: ({pathname}) =>
      pathname.includes('/data/doc/') ? Response.json({message: 'Hello'}) : undefined,
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toEqual(['doubt unavailable'])
})

test('what a person may not read is neither published by them nor taken for evidence', async () => {
  const {client, free, ...rest} = await openGuarded({
    answer: ({pathname}) =>
      pathname.endsWith(`/${DRAFT}`) || pathname.includes(`/${DRAFT},`)
        ? Response.json({documents: [], omitted: [{id: DRAFT, reason: 'permission'}]})
        : undefined,
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  expect(await refusalOf(rest, client.action(publish))).toEqual(['doubt permission'])
})

test('a Studio that has not been inspected, or is put together wrongly, publishes no page', async () => {
  const {client, free, guard, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  guard.mistakes.report(undefined)
  expect(await refusalOf(rest, client.action(publish))).toEqual(['mistakes unknown'])
  guard.mistakes.report([{code: 'types.unguarded', details: {}}])
  expect(await refusalOf(rest, client.action(publish))).toEqual(['mistakes 1'])
  expect(await refusalOf(rest, client.create({_type: 'person', name: 'Q'}))).toEqual([])
  guard.mistakes.report([])
  expect(await refusalOf(rest, client.action(publish))).toEqual([])
})

test('a request that is called off while it is judged is no refusal', async () => {
  const calledOff = new AbortController()
  const {client, free, refusals} = await openGuarded({
    answer: ({pathname}) => {
      if (pathname.includes('/data/doc/')) calledOff.abort()
      return undefined
    },
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  const {signal} = calledOff
  await expect(
    client.request({
      method: 'POST',
      url: '/data/actions/production',
      body: {actions: [publish]},
      signal,
    }),
  ).rejects.toThrow(/abort/i)
  expect(refusals).toEqual([])
})

test('the handler that the Studio sets sees what is read and sent, and no refused request', async () => {
  const seen: string[] = []
  const {client, free, ...rest} = await openGuarded({
    requestHandler: (request, next) => {
      seen.push(new URL(request.url).pathname.split('/').slice(3, 4).join())
      return next(request)
    },
  })
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT, disclaimers: []}))
  await refusalOf(rest, client.action(publish))
  expect(seen).toContain('doc')
  expect(seen).not.toContain('actions')
  await free.createOrReplace(cleanPage({_id: DRAFT}))
  await refusalOf(rest, client.action(publish))
  expect(seen.at(-1)).toBe('actions')
})
