import {DEFAULT_POLICY_OPTIONS, type PolicyOptions} from '../../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'
import type {GuardOptions} from './Guard.ts'

/** The whole of the rule's options: what a project has set, and the defaults for everything else. */
export function policyOptionsOf(options: GuardOptions = {}): PolicyOptions {
  const defaults = DEFAULT_POLICY_OPTIONS
  return {
    guardedTypes: options.guardedTypes ?? defaults.guardedTypes,
    fields: {...defaults.fields, ...options.fields},
    evidenceTypes: {...defaults.evidenceTypes, ...options.evidenceTypes},
    demandedKinds: options.demandedKinds ?? defaults.demandedKinds,
    promotionBans: options.promotionBans ?? defaults.promotionBans,
    lexicon: options.lexicon ?? defaults.lexicon,
    hiddenFields: options.hiddenFields ?? defaults.hiddenFields,
    review: options.review === true ? DEFAULT_REVIEW_OPTIONS : (options.review ?? defaults.review),
    messages: options.messages ?? defaults.messages,
  }
}
