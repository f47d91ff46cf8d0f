import type {FindingRule} from '../FindingRule.ts'
import {disclaimerExpired} from './disclaimer.expired.ts'
import {disclaimerNotYetEffective} from './disclaimer.notYetEffective.ts'
import {disclaimerOutOfScope} from './disclaimer.outOfScope.ts'

/** What a published disclaimer must pass to count on a page. */
export const FIT_RULES: readonly FindingRule[] = [
  disclaimerNotYetEffective,
  disclaimerExpired,
  disclaimerOutOfScope,
]
