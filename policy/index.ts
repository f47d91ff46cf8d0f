import {createPolicy} from './createPolicy.ts'
import {createGroqForms} from './groq/createGroqForms.ts'

export {createPolicy, type Policy} from './createPolicy.ts'
export {DEMANDED_KINDS, type DemandReason, type KindDemand} from './demandedKinds.ts'
export {describeDetails, describeFinding} from './describeFinding.ts'
export type {Evidence, EvidenceState, ReviewEvidence} from './Evidence.ts'
export {bareIdOf, evidenceCandidates, evidenceLayers, releaseOf} from './evidence/evidenceLayers.ts'
export {evidenceFor, type StoredEvidence} from './evidence/evidenceFor.ts'
export {evidenceOf, type EvidenceSought} from './evidence/evidenceOf.ts'
export {isToBeUnpublished} from './evidence/isToBeUnpublished.ts'
export {type Sought, stateOfStored} from './evidence/stateOfStored.ts'
export {indexStored, type StoredDocument} from './evidence/StoredDocument.ts'
export {type KnownReviews, withReviews} from './evidence/withReviews.ts'
export type {FieldPath, Finding, FindingCode, FindingDetails, FindingLevel} from './Finding.ts'
export {isRecord} from './reading/isRecord.ts'
export {isPublishable} from './isPublishable.ts'
export {LABELS} from './labels.ts'
export {createGroqForms, type GroqForms} from './groq/createGroqForms.ts'
export {
  CAUTION_TERMS,
  ENGLISH_LEXICON,
  ENGLISH_NEGATION,
  type Lexicon,
  type LexiconTerm,
  type Nearness,
  type Negation,
  PROHIBITED_TERMS,
} from './lexicon/index.ts'
export {MESSAGES} from './messages.ts'
export type {KnownParts} from './reading/PageContent.ts'
export {namedIds, type PageReading} from './reading/PageReading.ts'
export {PROMOTION_BANS} from './promotionBans.ts'
export type {RequiredBecause, RequiredKind} from './requiredKinds.ts'
export {
  DEFAULT_POLICY_OPTIONS,
  type EvidenceTypes,
  type GuardedTypeOption,
  type PageFields,
  type PolicyOptions,
} from './PolicyOptions.ts'

export {linksIn, type Link} from './reading/linksIn.ts'
export {dateOfMoment, dayOfDate} from './reading/utcDay.ts'
export {titleOf} from './reading/titleOf.ts'

/** The rule as it stands without options of one's own. */
export const {evaluate, evidenceIdsOf, fitsPage, isGuarded, requiredDisclaimerKinds} =
  createPolicy()

/** The same in GROQ. */
export const {auditQuery, deliveryFilter, roleFilter} = createGroqForms()
