import {createClient} from '@sanity/client'
import type {SingleWorkspace} from 'sanity'

import {type ConnectionSettings, resolveConnection} from './resolveConnection.ts'

/** The options of a workspace that decide where it reads and writes. */
export type StudioConnection = Pick<
  SingleWorkspace,
  | 'announcements'
  | 'apiHost'
  | 'apps'
  | 'auth'
  | 'beta'
  | 'dataset'
  | 'document'
  | 'projectId'
  | 'tasks'
  | 'unstable_clientFactory'
>

/** The services behind these do not exist on the lake. What happened to a release is told by the lake itself. */
const ON_THE_LAKE = {
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
  beta: {eventsAPI: {releases: true}},
  document: {comments: {enabled: false}},
  tasks: {enabled: false},
} as const

/**
 * Connects a workspace to hosted Sanity when project and dataset are named, to the embedded lake when
 * neither is. On the lake, sign-in is by token (the lake lists its people as sign-in providers) and
 * every request goes to one origin: the project's id travels in a header instead of the host name.
 * @throws Error that names the missing variable, or the lake address that is none.
 */
export function connectStudio(settings: ConnectionSettings): StudioConnection {
  const origin = typeof window === 'undefined' ? undefined : window.location.origin
  const resolved = resolveConnection({origin, ...settings})
  const {projectId, dataset} = resolved
  if (resolved.kind === 'hosted') return {projectId, dataset}
  return {
    ...ON_THE_LAKE,
    projectId,
    dataset,
    apiHost: resolved.apiHost,
    auth: {loginMethod: 'token'},
    unstable_clientFactory: (options) => createClient({...options, useProjectHostname: false}),
  }
}
