import {type ClientConfig, createClient} from '@sanity/client'
import {createMockAuthStore, type DocumentActionComponent, type WorkspaceOptions} from 'sanity'
import {expect, test} from 'vitest'

import {
  guardActions,
  guardClientFactory,
  guardTypes,
  withCaveat,
} from '../../../../plugins/index.ts'
import type {GuardOptions} from '../../../../plugins/publish-guard/guard/Guard.ts'
import {guardFor} from '../../../../plugins/publish-guard/guard/guardFor.ts'
import {inspectStudio} from '../../../../plugins/publish-guard/tripwire/inspectStudio.ts'
import {resolveStudio} from '../../setup/resolveStudio.ts'
import {pageType, plainTypes, workspaceOf} from '../../setup/workspaceOf.ts'

const types = [pageType('treatmentPage'), ...plainTypes]
const composed = {
  schema: {types: guardTypes(types)},
  document: {actions: guardActions()},
  scheduledPublishing: {enabled: false},
  unstable_clientFactory: guardClientFactory(),
}

const late: DocumentActionComponent = Object.assign(() => null, {
  action: 'publish',
  displayName: 'Guarded(PublishAction)',
} as const)

function failToResolve(): DocumentActionComponent[] {
  throw new Error('No such plan.')
}

function createHandlingClient(config: ClientConfig) {
  return createClient({...config, requestHandler: (request, next) => next(request)})
}

async function mistakesIn(given: Partial<WorkspaceOptions>, options?: GuardOptions) {
  const [workspace] = await resolveStudio([workspaceOf(given)])
  if (workspace === undefined) throw new Error('No workspace was resolved.')
  return inspectStudio(guardFor(options), workspace)
}

async function mistakesWith(options: GuardOptions) {
  const [workspace] = await resolveStudio(withCaveat([workspaceOf({schema: {types}})], options))
  if (workspace === undefined) throw new Error('No workspace was resolved.')
  return inspectStudio(guardFor(options), workspace)
}

test('a Studio that is composed by hand and in full is in order', async () => {
  expect(await mistakesIn(composed)).toEqual([])
})

test('a Studio with nothing but the plugin is wrong in every way', async () => {
  const mistakes = await mistakesIn({})
  expect(mistakes.map(({code}) => code)).toEqual([
    'types.unguarded',
    'actions.unguarded',
    'requests.unguarded',
    'scheduling.legacy',
  ])
})

test('unguarded actions are named, with the types and states that have them', async () => {
  expect(await mistakesIn({...composed, document: {}})).toEqual([
    {
      code: 'actions.unguarded',
      details: {
        actions: 'PublishAction, SchedulePublishAction, publish, schedule',
        types: 'treatmentPage',
        versions: 'draft, scheduled-draft, published, revision',
      },
    },
  ])
})

test('an action that comes after the guard is found, whatever it is called', async () => {
  const guard = guardActions()
  const actions: typeof guard = (previous, context) => [...guard(previous, context), late]
  expect(await mistakesIn({...composed, document: {actions}})).toMatchObject([
    {code: 'actions.unguarded', details: {actions: 'Guarded(PublishAction)'}},
  ])
})

test('actions that cannot be resolved are a mistake', async () => {
  expect(await mistakesIn({...composed, document: {actions: failToResolve}})).toMatchObject([
    {code: 'actions.unreadable', details: {actions: expect.stringContaining('No such plan.')}},
  ])
})

test('types without the validation of the guard are named', async () => {
  expect(await mistakesIn({...composed, schema: {types}})).toEqual([
    {code: 'types.unguarded', details: {types: 'treatmentPage'}},
  ])
})

test('parts with other options than the plugin’s are told from parts without any', async () => {
  const mistakes = await mistakesIn(composed, {})
  expect(mistakes.map(({code}) => code)).toEqual([
    'types.otherOptions',
    'actions.otherOptions',
    'requests.otherOptions',
  ])
})

test('a type that published each keystroke no longer does, and is named', async () => {
  const live = {...pageType('treatmentPage'), liveEdit: true}
  const [workspace] = await resolveStudio(
    withCaveat([workspaceOf({schema: {types: [live, ...plainTypes]}})]),
  )
  expect(workspace?.schema.get('treatmentPage')?.liveEdit).toBe(false)
  expect(workspace && inspectStudio(guardFor(), workspace)).toEqual([
    {code: 'types.liveEdit', details: {types: 'treatmentPage'}},
  ])
})

test('liveEdit that comes after the guard is found as well', async () => {
  const live = guardTypes(types).map((type) => ({...type, liveEdit: true}))
  expect(await mistakesIn({...composed, schema: {types: live}})).toMatchObject([
    {code: 'types.liveEdit', details: {types: 'treatmentPage'}},
  ])
})

test('requests that go past the guard are a mistake, also by a client of one’s own', async () => {
  const mistakes = [{code: 'requests.unguarded', details: {}}]
  expect(await mistakesIn({...composed, unstable_clientFactory: createClient})).toEqual(mistakes)
  const client = createClient({
    projectId: 'caveat',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  const auth = createMockAuthStore({client, currentUser: null})
  expect(await mistakesIn({...composed, auth})).toEqual(mistakes)
})

test('a client factory that handles requests itself is guarded all the same', async () => {
  const unstable_clientFactory = guardClientFactory(createHandlingClient)
  expect(await mistakesIn({...composed, unstable_clientFactory})).toEqual([])
})

test('legacy scheduling is a mistake', async () => {
  expect(await mistakesIn({...composed, scheduledPublishing: {enabled: true}})).toEqual([
    {code: 'scheduling.legacy', details: {}},
  ])
})

test('options that name what the schema lacks are named', async () => {
  const guardedTypes = ['treatmentPage', 'leaflet'].map(
    (type) => ({type, when: 'always', needsSafety: false}) as const,
  )
  expect(await mistakesWith({guardedTypes})).toEqual([
    {code: 'options.unknownType', details: {types: 'leaflet'}},
  ])
  expect(await mistakesWith({evidenceTypes: {mechanism: 'mode'}})).toEqual([
    {code: 'options.unknownType', details: {types: 'mode'}},
  ])
  expect(await mistakesWith({fields: {disclaimers: 'notes', language: ''}})).toEqual([
    {code: 'options.unknownField', details: {type: 'treatmentPage', fields: '“notes”, “”'}},
  ])
})

test('a default names nothing that a Studio can do without', async () => {
  expect(await mistakesWith({})).toEqual([])
})

test('a Studio in which nothing is guarded is told so', async () => {
  expect(await mistakesIn({...composed, schema: {types: plainTypes}})).toEqual([
    {code: 'options.nothingGuarded', details: {types: 'treatmentPage, article'}},
  ])
})

test('a misspelled option is named, with those that there are', async () => {
  const misspelled = {messages: {}, guardedType: []}
  expect(await mistakesWith(misspelled)).toMatchObject([
    {
      code: 'options.unknownOption',
      details: {options: 'guardedType', known: expect.stringContaining('guardedTypes')},
    },
  ])
})

test('a rule that demands approvals in a Studio that cannot give any is a mistake', async () => {
  const options: GuardOptions = {review: true}
  const byHand = {
    ...composed,
    schema: {types: guardTypes(types, options)},
    document: {actions: guardActions(options)},
    unstable_clientFactory: guardClientFactory(undefined, options),
  }
  expect(await mistakesIn(byHand, options)).toEqual([
    {code: 'review.absent', details: {types: 'reviewRequest, reviewDecision'}},
  ])
  expect(await mistakesWith(options)).toEqual([])
})
