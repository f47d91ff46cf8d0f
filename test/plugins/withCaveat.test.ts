import {
  type DocumentActionComponent,
  type DocumentActionsContext,
  definePlugin,
  type ReleaseDocument,
  type Workspace,
  type WorkspaceOptions,
} from 'sanity'
import {structureTool} from 'sanity/structure'
import {expect, test} from 'vitest'

import {caveat, withCaveat} from '../../plugins/index.ts'
import {reviewParts} from '../../plugins/compliance-review/reviewParts.ts'
import {guardOfAction} from '../../plugins/publish-guard/actions/guardOfAction.ts'
import {guardFor} from '../../plugins/publish-guard/guard/guardFor.ts'
import type {GuardOptions} from '../../plugins/publish-guard/guard/Guard.ts'
import {inspectStudio} from '../../plugins/publish-guard/tripwire/inspectStudio.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'
import {resolveStudio} from './setup/resolveStudio.ts'
import {pageType, plainTypes, workspaceOf} from './setup/workspaceOf.ts'

type VersionType = DocumentActionsContext['versionType']

const VERSION_TYPES: VersionType[] = [
  'draft',
  'version',
  'scheduled-draft',
  'published',
  'revision',
]

function actionsOf({document}: Workspace, schemaType: string, versionType: VersionType) {
  return document.actions({schemaType, versionType, releaseId: undefined})
}

/** The actions of a type that publish or schedule, in every state that a document can be in. */
function doorsOf(workspace: Workspace, type: string): DocumentActionComponent[] {
  return VERSION_TYPES.flatMap((version) => actionsOf(workspace, type, version)).filter(
    ({action}) => action === 'publish' || action === 'schedule',
  )
}

function isOfReview(action: DocumentActionComponent): boolean {
  return reviewParts.actions.includes(action)
}

async function resolve(given: Partial<WorkspaceOptions> = {}, options?: GuardOptions) {
  const [workspace] = await resolveStudio(withCaveat([workspaceOf(given)], options))
  if (workspace === undefined) throw new Error('No workspace was resolved.')
  return workspace
}

test('every action that publishes or schedules is guarded, and nothing is found wrong', async () => {
  const workspace = await resolve()
  for (const type of ['treatmentPage', 'article']) {
    const doors = doorsOf(workspace, type)
    expect(doors.map(({action}) => action)).toContain('schedule')
    expect(doors.every((action) => guardOfAction(action) === guardFor())).toBe(true)
  }
  expect(inspectStudio(guardFor(), workspace)).toEqual([])
})

test('types that are not guarded keep the actions of Sanity', async () => {
  const [plain] = await resolveStudio([workspaceOf()])
  const guarded = await resolve()
  for (const version of VERSION_TYPES) {
    const before = plain === undefined ? [] : actionsOf(plain, 'person', version)
    expect(actionsOf(guarded, 'person', version)).toEqual(
      before.filter(({displayName}) => displayName !== 'ScheduleAction'),
    )
  }
})

const own: DocumentActionComponent = Object.assign(() => null, {action: 'publish'} as const)

test.each([
  ['an array', [own]],
  ['a function', (previous: DocumentActionComponent[]) => [...previous, own]],
])('the project’s own actions are guarded, given as %s', async (_form, actions) => {
  const workspace = await resolve({document: {actions}})
  const drafts = actionsOf(workspace, 'treatmentPage', 'draft')
  expect(drafts.at(-1)?.action).toBe('publish')
  expect(drafts).not.toContain(own)
  expect(actionsOf(workspace, 'person', 'draft')).toContain(own)
  expect(inspectStudio(guardFor(), workspace)).toEqual([])
})

test.each([
  ['an array', [pageType('treatmentPage'), ...plainTypes]],
  ['a function', () => [pageType('treatmentPage'), ...plainTypes]],
])('the types are guarded, given as %s', async (_form, types) => {
  const workspace = await resolve({schema: {types}})
  expect(inspectStudio(guardFor(), workspace)).toEqual([])
})

test('types that other plugins bring are guarded as well', async () => {
  const pages = definePlugin({name: 'pages', schema: {types: [pageType('treatmentPage')]}})
  const workspace = await resolve({
    plugins: [structureTool(), pages()],
    schema: {types: plainTypes},
  })
  expect(workspace.schema.get('treatmentPage')).toBeDefined()
  expect(inspectStudio(guardFor(), workspace)).toEqual([])
})

test('several workspaces are guarded, each with its own settings', async () => {
  const [first, second] = await resolveStudio(
    withCaveat([
      workspaceOf({name: 'first', basePath: '/first'}),
      workspaceOf({name: 'second', basePath: '/second', releases: {limit: 3}}),
    ]),
  )
  for (const workspace of [first, second]) {
    expect(workspace && inspectStudio(guardFor(), workspace)).toEqual([])
  }
  expect(second).toMatchObject({name: 'second', releases: {limit: 3}})
})

test('a single workspace needs no name', async () => {
  const {name: _name, basePath: _basePath, ...single} = workspaceOf()
  const [workspace] = await resolveStudio(withCaveat(single))
  expect(workspace && inspectStudio(guardFor(), workspace)).toEqual([])
})

test('legacy scheduling is off even where it was on, scheduled drafts and releases stay', async () => {
  const workspace = await resolve({scheduledPublishing: {enabled: true}})
  expect(workspace.scheduledPublishing.enabled).toBe(false)
  expect(workspace).toMatchObject({scheduledDrafts: {enabled: true}, releases: {enabled: true}})
  expect(await resolve({releases: {enabled: false}})).toMatchObject({releases: {enabled: false}})
})

const release: ReleaseDocument = {
  _id: '_.releases.r1',
  _type: 'system.release',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  _rev: 'r',
  name: 'r1',
  state: 'active',
  metadata: {title: 'One', releaseType: 'asap'},
}

function releaseItems(workspace: Workspace | undefined): number {
  return workspace?.releases?.actions?.({release, documents: []}).length ?? 0
}

test.each([['nothing about releases', {}] as const, ['a limit', {releases: {limit: 3}}] as const])(
  'the menu of a release has the check where the configuration says %s',
  async (_what, given) => {
    const [plain] = await resolveStudio([workspaceOf(given)])
    expect(releaseItems(await resolve(given))).toBe(releaseItems(plain) + 1)
  },
)

test('a plugin that is there already is not added again', () => {
  const options = {}
  const plugins = [structureTool(), caveat(options)]
  expect(withCaveat(workspaceOf({plugins}), options).plugins).toEqual(plugins)
  expect(withCaveat(workspaceOf(), options).plugins).toHaveLength(2)
})

test('the options reach every part, also a single field of many', async () => {
  const options: GuardOptions = {
    guardedTypes: [{type: 'leaflet', when: 'always', needsSafety: false}],
    fields: {disclaimers: 'treatments'},
  }
  const types = [pageType('leaflet'), pageType('article'), ...plainTypes]
  const workspace = await resolve({schema: {types}}, options)
  const guard = guardFor(options)
  expect(inspectStudio(guard, workspace)).toEqual([])
  expect(doorsOf(workspace, 'leaflet').every((door) => guardOfAction(door) === guard)).toBe(true)
  expect(doorsOf(workspace, 'article').some((door) => guardOfAction(door))).toBe(false)
  expect(guard.policy.options.fields).toMatchObject({
    disclaimers: 'treatments',
    treatments: 'treatments',
    language: 'language',
  })
})

const RECORDS = ['reviewRequest', 'reviewDecision']

test('compliance review is off without a trace', async () => {
  const workspace = await resolve()
  expect(RECORDS.filter((type) => workspace.schema.has(type))).toEqual([])
  expect(workspace.tools.map(({name}) => name)).toEqual(['structure', 'releases'])
  expect(actionsOf(workspace, 'disclaimer', 'draft').filter(isOfReview)).toEqual([])
})

test.each([
  ['with its default options', true],
  ['with options of its own', {...DEFAULT_REVIEW_OPTIONS, roles: ['medical-reviewer']}],
])(
  'and on, %s, it brings its records, which nobody makes or changes by hand',
  async (_, review) => {
    const options: GuardOptions = {review}
    const workspace = await resolve({}, options)
    expect(inspectStudio(guardFor(options), workspace)).toEqual([])
    expect(RECORDS.filter((type) => !workspace.schema.has(type))).toEqual([])
    for (const type of RECORDS) {
      for (const version of VERSION_TYPES) expect(actionsOf(workspace, type, version)).toEqual([])
    }
    const offered = workspace.document.resolveNewDocumentOptions({type: 'global'})
    expect(offered.map(({templateId}) => templateId)).toContain('treatmentPage')
    expect(offered.filter(({templateId}) => RECORDS.includes(templateId))).toEqual([])
    expect(guardFor(options).policy.options.review).toEqual(
      review === true ? DEFAULT_REVIEW_OPTIONS : review,
    )
  },
)

test('its actions are on what is reviewed, in releases too, and are not held as publishing is', async () => {
  const options: GuardOptions = {review: true}
  const workspace = await resolve({}, options)
  for (const type of ['treatmentPage', 'article', 'disclaimer']) {
    for (const version of ['draft', 'version'] as const) {
      const actions = actionsOf(workspace, type, version)
      expect(actions.filter(isOfReview)).toEqual(reviewParts.actions)
      expect(new Set(actions).size).toBe(actions.length)
    }
  }
  expect(actionsOf(workspace, 'person', 'draft').filter(isOfReview)).toEqual([])
})
