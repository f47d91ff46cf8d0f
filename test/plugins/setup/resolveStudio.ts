import {createClient} from '@sanity/client'
import {firstValueFrom} from 'rxjs'
import {
  createMockAuthStore,
  resolveConfig,
  type SingleWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from 'sanity'

/** Signs in, where a workspace does not do so itself, with the client that Sanity would make. */
function signIn<T extends SingleWorkspace>(workspace: T): T {
  const {projectId, dataset, unstable_clientFactory: createOwn = createClient} = workspace
  const client = createOwn({projectId, dataset, apiVersion: '2025-02-19', useCdn: false})
  return {auth: createMockAuthStore({client, currentUser: null}), ...workspace}
}

/**
 * The workspaces of a configuration, as the Studio itself puts them together: plugins, then its own
 * plugins, then the root.
 */
export function resolveStudio(config: SingleWorkspace | WorkspaceOptions[]): Promise<Workspace[]> {
  return firstValueFrom(resolveConfig(Array.isArray(config) ? config.map(signIn) : signIn(config)))
}
