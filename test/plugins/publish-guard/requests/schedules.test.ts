import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {blockedPage, cleanPage, PAGE, setScene} from './scene.ts'

const DRAFT = `drafts.${PAGE}`
const URL = '/schedules/caveat/production'
const BEFORE = '2099-12-30T12:00:00.000Z'
const AFTER = '2100-01-02T12:00:00.000Z'

/** A scheduling service that takes everything and has one schedule, as Sanity's own answers. */
function serviceWith(schedule: object) {
  return ({pathname}: {pathname: string}) =>
    pathname.includes('/schedules/') ? Response.json(schedule) : undefined
}

const documents = [{documentId: PAGE, documentType: 'treatmentPage'}]
const stored = {id: 's1', documents, executeAt: BEFORE, action: 'publish', state: 'scheduled'}

test('a schedule is judged by the draft, at its time', async () => {
  const {client, free, ...rest} = await openGuarded({answer: serviceWith(stored)})
  await setScene(free)
  await free.create(cleanPage())
  await free.create(cleanPage({_id: DRAFT}))
  const schedule = (executeAt: string | Date) =>
    client.request({method: 'POST', url: URL, body: {documents, executeAt, name: executeAt}})
  expect(await refusalOf(rest, schedule(BEFORE))).toEqual([])
  expect(await refusalOf(rest, schedule(new Date(BEFORE)))).toEqual([])
  expect(await refusalOf(rest, schedule(AFTER))).toContain(`${PAGE} disclaimer.expired`)
  await free.createOrReplace(blockedPage({_id: DRAFT}))
  expect(await refusalOf(rest, schedule(BEFORE))).toContain(`${PAGE} disclaimer.missing`)
})

test('a schedule that is moved, or published at once, is judged with the documents that it has', async () => {
  const {client, free, ...rest} = await openGuarded({answer: serviceWith({schedules: [stored]})})
  await setScene(free)
  await free.create(cleanPage({_id: DRAFT}))
  const move = (body: object) => client.request({method: 'PATCH', url: `${URL}/s1`, body})
  expect(await refusalOf(rest, move({executeAt: AFTER}))).toContain(`${PAGE} disclaimer.expired`)
  expect(await refusalOf(rest, move({description: 'Later'}))).toEqual([])

  const publish = () => client.request({method: 'POST', url: `${URL}/s1/publish`})
  expect(await refusalOf(rest, publish())).toEqual([])
  await free.createOrReplace(blockedPage({_id: DRAFT}))
  expect(await refusalOf(rest, publish())).toContain(`${PAGE} disclaimer.missing`)
})

test('a schedule to take a disclaimer off the site is held while pages link it', async () => {
  const {client, free, ...rest} = await openGuarded({answer: serviceWith(stored)})
  await setScene(free)
  await free.create(cleanPage())
  const body = {
    documents: [{documentId: 'd-education'}],
    executeAt: BEFORE,
    action: 'unpublish',
  }
  const schedule = client.request({method: 'POST', url: URL, body})
  expect(await refusalOf(rest, schedule)).toEqual([`d-education in ${PAGE}`])
})

test('what cannot be read is held back; deleting a schedule passes', async () => {
  const {client, free, ...rest} = await openGuarded({answer: serviceWith({})})
  await setScene(free)
  const send = (method: string, url: string, body?: object) =>
    client.request({method, url, ...(body === undefined ? {} : {body})})
  expect(await refusalOf(rest, send('POST', URL, {documents}))).toEqual(['doubt time'])
  expect(await refusalOf(rest, send('POST', URL, {executeAt: BEFORE}))).toEqual(['doubt schedule'])
  expect(await refusalOf(rest, send('POST', `${URL}/s1/publish`))).toEqual(['doubt time'])
  expect(await refusalOf(rest, send('POST', `${URL}/s1/run`))).toEqual(['doubt schedule'])
  expect(await refusalOf(rest, send('DELETE', `${URL}/s1`))).toEqual([])
})
