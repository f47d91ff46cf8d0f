import {definePlugin} from 'sanity'

import {guardBadges} from './badge/guardBadges.ts'
import {guardBundle} from './i18n/guardBundle.ts'
import {complianceInspector} from './inspector/complianceInspector.ts'
import {isGuardedType} from './isGuardedType.ts'

/**
 * Shows on every guarded page whether it may be published and why not: a badge and the Compliance
 * panel. What blocks is `guardTypes` and `guardActions`, which belong in the root configuration.
 */
export const publishGuard = definePlugin({
  name: 'caveat-publish-guard',
  document: {
    badges: guardBadges,
    inspectors: (inspectors, {documentType}) =>
      isGuardedType(documentType) ? [...inspectors, complianceInspector] : inspectors,
  },
  i18n: {bundles: [guardBundle]},
})
