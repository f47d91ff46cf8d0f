import {definePlugin} from 'sanity'

import {type GuardOptions, publishGuard} from './publish-guard/index.ts'

/** Everything that a project may set. What is left out keeps its default. */
export type CaveatOptions = GuardOptions

/** The name by which a configuration shows that the plugin is in it. */
export const CAVEAT = 'caveat'

/**
 * The plugin for those who compose by hand. It shows what blocks and inspects the Studio, but some
 * doors are in reach of the root configuration alone: there, `guardTypes`, `guardActions` and
 * `guardClientFactory` need the same options object. `withCaveat` does all of it.
 */
export const caveat = definePlugin<CaveatOptions | void>((options) => ({
  name: CAVEAT,
  plugins: [publishGuard(options)],
}))
