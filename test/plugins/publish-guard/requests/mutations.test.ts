import {expect, test} from 'vitest'

import {openGuarded} from './openGuarded.ts'
import {refusalOf} from './refusalOf.ts'
import {blockedPage, cleanPage, PAGE, setScene} from './scene.ts'

test.each(['create', 'createIfNotExists', 'createOrReplace'] as const)(
  '%s writes no blocked page, and a clean one',
  async (operation) => {
    const {client, free, lake, ...rest} = await openGuarded()
    await setScene(free)
    expect(
      await refusalOf(rest, client.transaction()[operation](blockedPage()).commit()),
    ).toContain(`${PAGE} disclaimer.missing`)
    expect(lake.store.get(PAGE)).toBeUndefined()
    expect(await refusalOf(rest, client.transaction()[operation](cleanPage()).commit())).toEqual([])
    expect(lake.store.get(PAGE)).toBeDefined()
  },
)

test('a page whose id is left to the server is judged as well', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  const {_id: _, ...unnamed} = blockedPage()
  expect(await refusalOf(rest, client.create(unnamed))).not.toEqual([])
  expect(await refusalOf(rest, client.create({...unnamed, _id: 'drafts.'}))).toEqual([])
})

test('a patch is judged by its result, by id and by query', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const unlink = {unset: [`disclaimers[_key=="${cleanPage().disclaimers[0]?._key}"]`]}
  expect(await refusalOf(rest, client.patch(PAGE, unlink).commit())).toContain(
    `${PAGE} disclaimer.missing`,
  )
  const byQuery = {query: '*[_type == $type]', params: {type: 'treatmentPage'}}
  expect(await refusalOf(rest, client.patch(byQuery, unlink).commit())).toContain(
    `${PAGE} disclaimer.missing`,
  )
  expect(lake.store.get(PAGE)).toMatchObject({disclaimers: [{}]})

  const rename = {set: {title: 'Another title'}}
  expect(await refusalOf(rest, client.patch(PAGE, rename).commit())).toEqual([])
  expect(await refusalOf(rest, client.patch(byQuery, rename).commit())).toEqual([])
})

test('what cannot be computed is held back', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  await free.create(cleanPage())
  const unclear = client.patch(PAGE).unset(['disclaimers[*]']).commit()
  expect(await refusalOf(rest, unclear)).toEqual(['doubt patch'])
  const send = (...mutations: object[]) =>
    client.request({method: 'POST', url: '/data/mutate/production', body: {mutations}})
  const merge = send({patch: {id: PAGE, merge: {title: 'x'}}})
  expect(await refusalOf(rest, merge)).toEqual(['doubt patch'])
  const afterWrite = send(
    {createOrReplace: cleanPage()},
    {patch: {query: '*[_type == "treatmentPage"]', unset: ['disclaimers']}},
  )
  expect(await refusalOf(rest, afterWrite)).toEqual(['doubt query'])
  expect(await refusalOf(rest, send({replace: cleanPage()}))).toEqual(['doubt mutation.unknown'])
  const asText = client.request({
    method: 'POST',
    url: '/data/mutate/production',
    body: '{"mutations": ',
  })
  expect(await refusalOf(rest, asText)).toEqual(['doubt body'])
})

test('a body that is sent as text is read', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  const request = client.request({
    method: 'POST',
    url: '/data/mutate/production',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({mutations: [{create: blockedPage()}]}),
  })
  expect(await refusalOf(rest, request)).toContain(`${PAGE} disclaimer.missing`)
})

test('a transaction is judged by what it comes to', async () => {
  const {client, free, lake, ...rest} = await openGuarded()
  const late = client
    .transaction()
    .create(cleanPage())
    .patch(PAGE, {unset: ['disclaimers']})
  await setScene(free)
  expect(await refusalOf(rest, late.commit())).toContain(`${PAGE} disclaimer.missing`)
  const mended = client
    .transaction()
    .create(blockedPage())
    .patch(PAGE, {set: {disclaimers: cleanPage().disclaimers}})
  expect(await refusalOf(rest, mended.commit())).toEqual([])
  expect(lake.store.get(PAGE)).toBeDefined()
})

test('writing what is neither page nor disclaimer costs at most one look, and typing in it none', async () => {
  const {client, free, sent} = await openGuarded()
  await setScene(free)
  await client.create({_id: 'q', _type: 'person', name: 'Q'})
  expect(sent).toEqual(['POST /data/mutate/production'])
  await client.patch('person').set({name: 'P'}).commit()
  const afterFirst = sent.length
  for (const name of ['Pe', 'Per', 'Perl']) await client.patch('person').set({name}).commit()
  expect(sent.slice(afterFirst)).toEqual(
    Array.from({length: 3}, () => 'POST /data/mutate/production'),
  )
})

test('clients made from a guarded client are guarded', async () => {
  const {client, free, ...rest} = await openGuarded()
  await setScene(free)
  const other = client.withConfig({apiVersion: '2022-03-07', perspective: 'drafts'})
  expect(await refusalOf(rest, other.create(blockedPage()))).not.toEqual([])
  const byResource = client.withConfig({
    resource: {type: 'dataset', id: 'caveat.production'},
  })
  expect(await refusalOf(rest, byResource.create(blockedPage()))).not.toEqual([])
})
