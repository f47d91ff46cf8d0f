import {definePlugin} from 'sanity'

import {comparisonGridBundle} from '../schemas/index.ts'
import {complianceReview} from './compliance-review/index.ts'
import {type GuardOptions, policyOptionsOf, publishGuard} from './publish-guard/index.ts'

/** Everything that a project may set. What is left out keeps its default. */
export type CaveatOptions = GuardOptions

/** The name by which a configuration shows that the plugin is in it. */
export const CAVEAT = 'caveat'

/**
 * The plugin for those who compose by hand. It shows what blocks, inspects the Studio and brings the
 * texts of the schemas' inputs along, and compliance review where that is on, but some doors are in reach of the root configuration
 * alone: there, `guardTypes`, `reviewActions`, `guardActions` and `guardClientFactory` need the same
 * options object. `withCaveat` does all of it.
 */
export const caveat = definePlugin<CaveatOptions | void>((options) => {
  const {review} = policyOptionsOf(options ?? undefined)
  return {
    name: CAVEAT,
    i18n: {bundles: [comparisonGridBundle]},
    plugins: [publishGuard(options), ...(review === false ? [] : [complianceReview(options)])],
  }
})
