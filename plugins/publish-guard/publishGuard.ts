import {definePlugin} from 'sanity'

import {guardBadges} from './badge/guardBadges.ts'
import {createGuardLayout} from './guard/createGuardLayout.tsx'
import type {GuardOptions} from './guard/Guard.ts'
import {guardFor} from './guard/guardFor.ts'
import {guardBundles} from './i18n/guardBundles.ts'
import {complianceInspector} from './inspector/complianceInspector.ts'
import {useReleaseCheckAction} from './release/useReleaseCheckAction.ts'

/**
 * Shows on every guarded page whether it may be published and why not, by a badge and the Compliance
 * panel, and the same for a release, by an item in its menu. What blocks is `guardTypes` and `guardActions`, which belong in the root configuration.
 */
export const publishGuard = definePlugin<GuardOptions | void>((options) => {
  const guard = guardFor(options ?? undefined)
  return {
    name: 'caveat-publish-guard',
    document: {
      badges: guardBadges(guard),
      inspectors: (inspectors, {documentType}) =>
        guard.isGuardedType(documentType) ? [...inspectors, complianceInspector] : inspectors,
    },
    releases: {actions: [useReleaseCheckAction]},
    studio: {components: {layout: createGuardLayout(guard)}},
    i18n: {bundles: guardBundles(guard)},
  }
})
