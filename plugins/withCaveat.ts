import type {Config, SingleWorkspace, WorkspaceOptions} from 'sanity'

import {CAVEAT, caveat, type CaveatOptions} from './caveat.ts'
import {
  actionsForReviewers,
  readOnlyForReviewers,
  reviewActions,
  templatesForReviewers,
} from './compliance-review/index.ts'
import {guardActions, guardClientFactory, guardTypes} from './publish-guard/index.ts'

type Resolver<Value, Context> = (previous: Value[], context: Context) => Value[]

/** What Sanity makes of an option that is a list to append or a function of what came before. */
function resolverOf<Value, Context>(
  given: Value[] | Resolver<Value, Context> = [],
): Resolver<Value, Context> {
  return typeof given === 'function' ? given : (previous) => [...previous, ...given]
}

function guardWorkspace<T extends SingleWorkspace>(workspace: T, options?: CaveatOptions): T {
  const {plugins = [], schema, document, releases, scheduledPublishing} = workspace
  const resolveTypes = resolverOf(schema?.types)
  const resolveActions = resolverOf(document?.actions)
  const resolveTemplates = resolverOf(document?.newDocumentOptions)
  const review = reviewActions(options)
  const withhold = actionsForReviewers(options)
  const offer = templatesForReviewers(options)
  const guard = guardActions(options)
  return {
    ...workspace,
    plugins: plugins.some(({name}) => name === CAVEAT) ? plugins : [...plugins, caveat(options)],
    schema: {
      ...schema,
      types: (previous, context) =>
        guardTypes(readOnlyForReviewers(resolveTypes(previous, context), options), options),
    },
    document: {
      ...document,
      actions: (previous, context) =>
        guard(withhold(review(resolveActions(previous, context), context), context), context),
      newDocumentOptions: (previous, context) =>
        offer(resolveTemplates(previous, context), context),
    },
    releases: {...releases},
    scheduledPublishing: {...scheduledPublishing, enabled: false},
    unstable_clientFactory: guardClientFactory(workspace.unstable_clientFactory, options),
  }
}

/**
 * Guards a whole Studio: `defineConfig(withCaveat({…}, options))`, with one workspace or a list of
 * them. It decorates the schema types, those of plugins included, stands last in `document.actions`,
 * holds every request of the Studio, adds the plugin `caveat` with compliance review where `review` is on,
 * and switches legacy scheduling off, which asks nobody before it publishes. Scheduled drafts and releases stay as they are set, and are guarded.
 */
export function withCaveat(config: WorkspaceOptions[], options?: CaveatOptions): WorkspaceOptions[]
export function withCaveat(config: SingleWorkspace, options?: CaveatOptions): SingleWorkspace
export function withCaveat(config: Config, options?: CaveatOptions): Config {
  return Array.isArray(config)
    ? config.map((workspace) => guardWorkspace(workspace, options))
    : guardWorkspace(config, options)
}
