import {createClient} from '@sanity/client'
import {firstValueFrom} from 'rxjs'
import {
  type AuthStore,
  createMockAuthStore,
  resolveConfig,
  type SingleWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from 'sanity'

/** Workspaces of one data set are signed in together, with the client that the first of them makes. */
function signInTo(first: SingleWorkspace): AuthStore {
  const {projectId, dataset, unstable_clientFactory: createOwn = createClient} = first
  const client = createOwn({projectId, dataset, apiVersion: '2025-02-19', useCdn: false})
  return createMockAuthStore({client, currentUser: null})
}

/**
 * The workspaces of a configuration, as the Studio itself puts them together: plugins, then its own
 * plugins, then the root. All are of one data set.
 */
export function resolveStudio(config: SingleWorkspace | WorkspaceOptions[]): Promise<Workspace[]> {
  if (!Array.isArray(config)) {
    return firstValueFrom(resolveConfig({auth: signInTo(config), ...config}))
  }
  const [first] = config
  if (first === undefined) throw new Error('A Studio has at least one workspace.')
  const auth = signInTo(first)
  return firstValueFrom(resolveConfig(config.map((workspace) => ({auth, ...workspace}))))
}
