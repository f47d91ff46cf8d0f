import {createClient} from '@sanity/client'
import type {WorkspaceOptions} from 'sanity'

import {resolveConnection} from './resolveConnection.ts'

type ConnectionOptions = Pick<
  WorkspaceOptions,
  'projectId' | 'dataset' | 'apiHost' | 'auth' | 'unstable_clientFactory'
>

// Each variable is spelled out whole because the build replaces exactly these words.
const resolved = resolveConnection({
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
  lakeUrl: process.env.NODE_ENV === 'production' ? undefined : process.env.SANITY_STUDIO_LAKE_URL,
  origin: typeof window === 'undefined' ? undefined : window.location.origin,
})

/** Whether the Studio talks to the local lake. */
export const isLocal = resolved.kind === 'local'

/**
 * The workspace's connection. On the local lake, sign-in is by token (the lake lists its people as
 * sign-in providers) and every request goes to one origin: the project's id travels in a header
 * instead of the host name.
 */
export const connection: ConnectionOptions =
  resolved.kind === 'hosted'
    ? {projectId: resolved.projectId, dataset: resolved.dataset}
    : {
        projectId: resolved.projectId,
        dataset: resolved.dataset,
        apiHost: resolved.apiHost,
        auth: {loginMethod: 'token'},
        unstable_clientFactory: (options) => createClient({...options, useProjectHostname: false}),
      }
