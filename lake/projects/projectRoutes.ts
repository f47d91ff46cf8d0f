import {Hono} from 'hono'

import type {Permission, Person} from '../access/Person.ts'
import type {LakeContext} from '../LakeContext.ts'
import {requireDataset} from './requireDataset.ts'

/** The one project and the one dataset, as the Studio asks about them. */
export function projectRoutes(context: LakeContext): Hono {
  const {access, people, projectId, dataset} = context
  const app = new Hono()

  app.use('/projects/:id/*', async (c, next) => {
    const id = c.req.param('id')
    return id === projectId ? next() : c.json(projectNotFound(id), 404)
  })
  app.use('/projects/:id/datasets/:dataset/*', requireDataset(context))

  app.get('/projects/:id', (c) => c.json(describeProject(context, access.personOf(c.req.raw))))
  app.get('/projects/:id/datasets', (c) =>
    c.json([{name: dataset, aclMode: 'public', createdAt: EPOCH, createdByUserId: '', tags: []}]),
  )
  app.get('/projects/:id/datasets/:dataset/acl', (c) => {
    const person = access.personOf(c.req.raw)
    return c.json(person?.grants ?? [{filter: '_id in path("*")', permissions: ['read']}])
  })
  app.get('/projects/:id/grants', (c) => c.json(describeGrants(access.personOf(c.req.raw))))
  app.get('/projects/:id/new-content-release-allowed', (c) => c.json({data: NO_LIMITS}))
  app.get('/projects/:id/user-applications', (c) => c.json([]))
  app.get('/projects/:id/members', (c) => c.json(people.map(describeMember(null))))

  return app
}

/** On hosted Sanity the plan limits how many releases are active. */
const NO_LIMITS = {
  orgActiveReleaseCount: 0,
  orgMeteredActiveReleaseCount: 0,
  datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
  orgActiveReleaseLimit: null,
}

const EPOCH = '1970-01-01T00:00:00.000Z'

/** The Studio knows a missing project by `attributes`. */
function projectNotFound(id: string) {
  return {
    statusCode: 404,
    error: 'Not Found',
    message: `There is no project "${id}" here.`,
    attributes: {type: 'project', id},
  }
}

function describeProject({people, projectId}: LakeContext, me: Person | null) {
  return {
    id: projectId,
    displayName: 'Caveat',
    studioHost: null,
    organizationId: null,
    organization: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    metadata: {},
    maxRetentionDays: null,
    createdAt: EPOCH,
    updatedAt: EPOCH,
    pendingInvites: 0,
    features: [],
    members: people.map(describeMember(me)),
  }
}

function describeMember(me: Person | null) {
  return ({id, roles}: Person) => ({
    id,
    role: roles[0]?.name,
    roles: roles.map(({name, title}) => ({name, title, description: ''})),
    isCurrentUser: id === me?.id,
    isRobot: false,
    createdAt: EPOCH,
    updatedAt: EPOCH,
  })
}

/** Grants in the older shape, by resource: only "may manage" is asked of it. */
function describeGrants(person: Person | null) {
  const held = new Set<Permission>(person?.grants.flatMap(({permissions}) => permissions))
  if (person === null || !held.has('manage')) return {}
  const grants = [{name: 'manage', params: {}}]
  return {
    'sanity.project': [
      {
        id: person.roles[0]?.name,
        name: 'manage',
        title: 'Manage',
        isCustom: false,
        config: {},
        grants,
      },
    ],
  }
}
