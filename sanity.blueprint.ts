import {
  defineBlueprint,
  defineDocumentFunction,
  defineRobotToken,
  defineScheduledFunction,
} from '@sanity/blueprints'

import {createGroqForms, DEFAULT_POLICY_OPTIONS} from './policy/index.ts'

const {
  SANITY_STUDIO_PROJECT_ID: projectId,
  SANITY_STUDIO_DATASET: dataset,
  SANITY_ORGANIZATION_ID: organizationId,
} = process.env

const {guardedFilter} = createGroqForms()
const evidenceTypes = Object.values(DEFAULT_POLICY_OPTIONS.evidenceTypes)

const project = projectId === undefined ? {} : {project: projectId}
const scope =
  projectId === undefined || dataset === undefined
    ? {}
    : {resource: {type: 'dataset', id: `${projectId}.${dataset}`} as const}

/** Pages when they go live, and when something that they name changes. */
const onChange = [
  defineDocumentFunction({
    ...project,
    name: 'caveat-repair-page',
    src: 'functions/repair-page',
    timeout: 60,
    event: {on: ['create', 'update'], filter: guardedFilter, projection: '{_id}', ...scope},
  }),
  defineDocumentFunction({
    ...project,
    name: 'caveat-repair-linked',
    src: 'functions/repair-linked',
    timeout: 300,
    event: {
      on: ['create', 'update', 'delete'],
      filter: `_type in ${JSON.stringify(evidenceTypes)}`,
      projection: '{_id}',
      ...scope,
    },
  }),
]

/** Every page, an hour after each midnight UTC. Scheduled functions belong to an organization. */
const onSchedule =
  organizationId === undefined || projectId === undefined || dataset === undefined
    ? []
    : [
        defineRobotToken({
          name: 'caveat-repair',
          memberships: [{resourceType: 'project', resourceId: projectId, roleNames: ['editor']}],
        }),
        defineScheduledFunction({
          name: 'caveat-repair-all',
          src: 'functions/repair-all',
          timeout: 900,
          event: {expression: '0 1 * * *'},
          timezone: 'UTC',
          robotToken: '$.resources.caveat-repair',
          env: {SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset},
        }),
      ]

/** What hosted Sanity runs for Caveat: finds and repairs what went live past the Studio. */
export default defineBlueprint({resources: [...onChange, ...onSchedule]})
