import {firstValueFrom} from 'rxjs'
import {type Config, resolveConfig, type Workspace} from 'sanity'

/**
 * The workspaces of a configuration, as the Studio itself puts them together: plugins, then its own
 * plugins, then the root.
 */
export function resolveStudio(config: Config): Promise<Workspace[]> {
  return firstValueFrom(resolveConfig(config))
}
