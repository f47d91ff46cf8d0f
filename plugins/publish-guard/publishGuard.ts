import {definePlugin} from 'sanity'

import {guardActions} from './actions/guardActions.ts'
import {guardBadges} from './badge/guardBadges.ts'
import {createGuardLayout} from './guard/createGuardLayout.tsx'
import type {GuardOptions} from './guard/Guard.ts'
import {guardFor} from './guard/guardFor.ts'
import {guardBundles} from './i18n/guardBundles.ts'
import {complianceInspector} from './inspector/complianceInspector.ts'
import {useReleaseCheckAction} from './release/useReleaseCheckAction.ts'
import {guardTypes} from './validation/guardTypes.ts'

/**
 * Shows on every guarded page whether it may be published and why not, by a badge and the Compliance
 * panel, and the same for a release, by an item in its menu. A plugin guards only the types and actions
 * of the plugins before it: `guardTypes` and `guardActions` belong in the root configuration as well,
 * and the plugin says so where they lack.
 */
export const publishGuard = definePlugin<GuardOptions | void>((given) => {
  const options = given ?? undefined
  const guard = guardFor(options)
  return {
    name: 'caveat-publish-guard',
    schema: {types: (types) => guardTypes(types, options)},
    document: {
      actions: guardActions(options),
      badges: guardBadges(guard),
      inspectors: (inspectors, {documentType}) =>
        guard.isGuardedType(documentType) ? [...inspectors, complianceInspector] : inspectors,
    },
    releases: {actions: [useReleaseCheckAction]},
    studio: {components: {layout: createGuardLayout(guard)}},
    i18n: {bundles: guardBundles(guard)},
  }
})
