import {expect, test} from 'vitest'

import {reference} from '../policy/fixtures/cleanCase.ts'
import {badPage, goodPage, openDataset, publish} from './setup/openDataset.ts'
import {runFunction} from './setup/runFunction.ts'

const DATASET = ['--project-id', 'caveat', '--dataset', 'production']

const eventOf = (document: object) => ['--data', JSON.stringify(document), ...DATASET]

test('a bad page that goes live is unpublished by the function for pages', async () => {
  const {client, lake, url, token} = await openDataset()
  await publish(client, badPage('p1'))
  const run = await runFunction({url, token}, [
    'caveat-repair-page',
    ...eventOf({...badPage('p1'), _rev: 'r'}),
  ])
  expect(run.said).toContain('Unpublished p1: ')
  expect(run.code).toBe(0)
  expect(lake.store.get('p1')).toBeUndefined()
  expect(lake.store.get('drafts.p1')).toBeDefined()
  expect(await client.fetch('*[_type == "caveat.incident"].pageId')).toEqual(['p1'])
})

test('what the rule does not hold is skipped by the filter of the blueprint', async () => {
  const {url, token} = await openDataset()
  const person = {_id: 'ada', _type: 'person'}
  const run = await runFunction({url, token}, ['caveat-repair-page', ...eventOf(person)])
  expect(run.said).toContain('Skipping invoke')
})

test('a page that cannot be unpublished fails the run, so that it is tried again', async () => {
  const {client, url, token} = await openDataset()
  await client.create(badPage('p1'))
  await client.create({_id: 'menu', _type: 'menu', items: [reference('p1')]})
  const run = await runFunction({url, token}, ['caveat-repair-page', ...eventOf(badPage('p1'))])
  expect(run.code).not.toBe(0)
  expect(run.said).toContain('Still live: p1')
})

test('a change of a disclaimer is followed to the pages that name it', async () => {
  const {client, lake, url, token} = await openDataset()
  await client.create(goodPage('p1'))
  const changed = await client.patch('d-education').set({language: 'de'}).commit()
  const run = await runFunction({url, token}, ['caveat-repair-linked', ...eventOf(changed)])
  expect(run.said).toContain('Unpublished p1: disclaimer.outOfScope')
  expect(lake.store.get('p1')).toBeUndefined()
})

test('every page is judged on schedule', async () => {
  const {client, lake, url, token} = await openDataset()
  await client.create(badPage('p1'))
  await client.create(goodPage('p2'))
  const run = await runFunction({url, token}, ['caveat-repair-all'])
  expect(run.said).toContain('Judged 2 live pages')
  expect(lake.store.get('p1')).toBeUndefined()
  expect(lake.store.get('p2')).toBeDefined()
})
