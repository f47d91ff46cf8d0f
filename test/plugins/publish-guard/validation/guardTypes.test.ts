import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import {validateDocument} from '@sanity/validation'
import {evaluateDocumentInternal} from '@sanity/validation/_internal'
import {createSchema, defineField, defineType} from 'sanity'
import {afterAll, beforeAll, expect, test} from 'vitest'

import {people} from '../../../../cli/people.ts'
import {createLake, type Lake} from '../../../../lake/index.ts'
import {guardTypes} from '../../../../plugins/publish-guard/index.ts'
import {isGuardMarker} from '../../../../plugins/publish-guard/validation/guardMarker.ts'
import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'

const name = defineField({name: 'name', type: 'string'})

function linksTo(field: string, type: string) {
  return defineField({name: field, type: 'array', of: [{type: 'reference', to: [{type}]}]})
}

const types = guardTypes([
  defineType({
    name: 'treatmentPage',
    type: 'document',
    fields: [
      defineField({name: 'title', type: 'string'}),
      linksTo('disclaimers', 'disclaimer'),
      linksTo('treatments', 'treatment'),
      defineField({name: 'jurisdictions', type: 'array', of: [{type: 'string'}]}),
      defineField({name: 'language', type: 'string'}),
      defineField({
        name: 'safety',
        type: 'object',
        fields: [
          defineField({
            name: 'risks',
            type: 'array',
            of: [
              {
                type: 'object',
                fields: [
                  {name: 'name', type: 'string'},
                  {name: 'description', type: 'string'},
                ],
              },
            ],
          }),
        ],
      }),
    ],
    validation: (rule) =>
      rule.custom((value) => value?.['title'] !== 'Forbidden' || 'A title of its own.'),
  }),
  ...['person', 'disclaimer', 'treatment'].map((type) =>
    defineType({name: type, type: 'document', fields: [name]}),
  ),
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
    .create(disclaimer({...always, _id: 'd-year', effectiveUntil: '2098-12-31'}))
    .commit()
  await clientFor('developer').releases.create({releaseId: 'r3'})
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

function asStored(document: ReturnType<typeof page>) {
  return {_createdAt: '', _updatedAt: '', _rev: '', ...document}
}

/** Says when the release `r3` is to be published. */
async function planRelease(intendedPublishAt: string) {
  const metadata = {releaseType: 'scheduled' as const, intendedPublishAt}
  await clientFor('developer').releases.edit({releaseId: 'r3', patch: {set: {metadata}}})
}

/** As the form validates. */
async function guardMarkersOf(document: ReturnType<typeof page>) {
  const {markers} = await evaluateDocumentInternal({
    document: asStored(document),
    schema,
    getClient: () => clientFor('marketing-editor'),
    environment: 'studio',
  })
  return markers.filter(isGuardMarker).map(({code, level, path: at}) => [code, level, at])
}

/** As commands and imports validate. */
function validateHeadless(document: ReturnType<typeof page>, client = clientFor('developer')) {
  return validateDocument({document: asStored(document), schema, client})
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

test('in a release a page is judged at the time of the release', async () => {
  const disclaimers = [reference('d-education'), reference('d-year')]
  const version = page({_id: 'versions.r3.p', disclaimers})
  await planRelease('2098-12-31T23:59:00Z')
  expect(await guardMarkersOf(version)).toEqual([])

  await planRelease('2099-01-01T00:00:00Z')
  expect(await guardMarkersOf(version)).toMatchObject([
    ['caveat.disclaimer.expired', 'error', ['disclaimers', {_key: 'd-year'}]],
  ])
})

test('a page that names a hundred documents is judged as a whole', async () => {
  const links = Array.from({length: 100}, (_, index) => reference(`d-gone-${index}`))
  const markers = await guardMarkersOf(page({disclaimers: [reference('d-education'), ...links]}))
  expect(markers).toHaveLength(100)
})

test('without a Studio a blocked page fails, and is told why', async () => {
  expect((await validateHeadless(page())).status).toBe('passed')
  const {status, markers} = await validateHeadless(page({disclaimers: [reference('d-expired')]}))
  expect(status).toBe('failed')
  const errors = markers.filter(({level}) => level === 'error').map(({message}) => message)
  expect(errors.join()).toContain('expired: its last day was 2021-01-01')
})

test('when the server does not answer, the page has an error', async () => {
  const away = clientFor('developer').withConfig({apiHost: 'http://127.0.0.1:1'})
  const {status, markers} = await validateHeadless(page(), away)
  expect(status).not.toBe('passed')
  expect(markers.some(({level}) => level === 'error')).toBe(true)
})

test('what the type validates itself stays, and other types are left alone', async () => {
  const {markers} = await validateHeadless(page({title: 'Forbidden'}))
  expect(markers.map(({message}) => message)).toContain('A title of its own.')
  const person = {name: 'person'}
  expect(guardTypes([person])[0]).toBe(person)
})
