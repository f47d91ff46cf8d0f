import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {createSchema, defineField, defineType} from 'sanity'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {people} from '../../../../cli/people.ts'
import {createLake, type Lake} from '../../../../lake/index.ts'
import {guardTypes} from '../../../../plugins/publish-guard/index.ts'
import {isGuardMarker} from '../../../../plugins/publish-guard/validation/guardMarker.ts'
import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'

const types = guardTypes([
  defineType({
    name: 'treatmentPage',
    type: 'document',
    fields: [
      defineField({name: 'title', type: 'string'}),
      defineField({
        name: 'disclaimers',
        type: 'array',
        of: [{type: 'object', fields: [{name: 'a', type: 'string'}]}],
      }),
    ],
    validation: (rule) =>
      rule.custom((value) => value?.['title'] !== 'Forbidden' || 'A title of its own.'),
  }),
  defineType({
    name: 'person',
    type: 'document',
    fields: [defineField({name: 'name', type: 'string'})],
  }),
])
const schema = createSchema({name: 'guarded', types})
const always = {effectiveFrom: '2020-01-01', effectiveUntil: null}

let folder: string
let lake: Lake
let url: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'caveat-guard-'))
  lake = createLake({
    file: path.join(folder, 'lake.sqlite'),
    projectId: 'caveat',
    dataset: 'production',
    people,
    log: () => {},
  })
  ;({url} = await lake.listen(0))
  await clientFor('developer')
    .transaction()
    .create(treatment())
    .create(disclaimer({...always}))
    .create(disclaimer({...always, _id: 'drafts.d-draft'}))
    .create(disclaimer({...always, _id: 'd-expired', effectiveUntil: '2021-01-01'}))
    .create(disclaimer({...always, _id: 'versions.r1.d-release'}))
    .commit()
})

afterAll(async () => {
  await lake.close()
  await rm(folder, {recursive: true, force: true})
})

function clientFor(person: string): SanityClient {
  return createClient({
    projectId: 'caveat',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
    token: lake.tokenFor(person),
  })
}

async function guardMarkersOf(
  document: ReturnType<typeof page>,
  client = clientFor('marketing-editor'),
) {
  const {markers} = await validateDocument({
    document: {_createdAt: '', _updatedAt: '', _rev: '', ...document},
    schema,
    client,
    getDocumentExists: () => Promise.resolve(true),
  })
  return markers.filter(isGuardMarker).map(({code, level, path: at}) => [code, level, at])
}

test('a clean page passes', async () => {
  expect(await guardMarkersOf(page())).toEqual([])
})

test('every fault is an error at its place', async () => {
  const links = ['d-education', 'd-draft', 'd-expired', 'd-gone'].map((id) => reference(id))
  expect(await guardMarkersOf(page({disclaimers: links, safety: undefined}))).toEqual([
    ['caveat.disclaimer.dangling', 'error', ['disclaimers', {_key: 'd-gone'}]],
    ['caveat.disclaimer.unpublished', 'error', ['disclaimers', {_key: 'd-draft'}]],
    ['caveat.disclaimer.expired', 'error', ['disclaimers', {_key: 'd-expired'}]],
  ])
})

test('in a release its own version of a disclaimer counts, outside it does not', async () => {
  const disclaimers = [reference('d-education'), reference('d-release')]
  expect(await guardMarkersOf(page({_id: 'versions.r1.p', disclaimers}))).toEqual([])
  expect(await guardMarkersOf(page({_id: 'versions.r2.p', disclaimers}))).toMatchObject([
    ['caveat.disclaimer.dangling', 'error', ['disclaimers', {_key: 'd-release'}]],
  ])
})

test('a page that names a hundred documents is judged as a whole', async () => {
  const links = Array.from({length: 100}, (_, index) => reference(`d-gone-${index}`))
  const markers = await guardMarkersOf(page({disclaimers: [reference('d-education'), ...links]}))
  expect(markers).toHaveLength(100)
})

test('when the server does not answer, the page has an error', async () => {
  const away = clientFor('marketing-editor').withConfig({apiHost: 'http://127.0.0.1:1'})
  const {status, markers} = await validateDocument({
    document: {_createdAt: '', _updatedAt: '', _rev: '', ...page()},
    schema,
    client: away,
    getDocumentExists: () => Promise.resolve(true),
  })
  expect(status).not.toBe('passed')
  expect(markers.some(({level}) => level === 'error')).toBe(true)
})

test('what the type validates itself stays, and other types are left alone', async () => {
  const {markers} = await validateDocument({
    document: {_createdAt: '', _updatedAt: '', _rev: '', ...page({title: 'Forbidden'})},
    schema,
    client: clientFor('marketing-editor'),
    getDocumentExists: () => Promise.resolve(true),
  })
  expect(markers.map(({message}) => message)).toContain('A title of its own.')
  const person = {name: 'person'}
  expect(guardTypes([person])[0]).toBe(person)
})
