import {DEMANDED_KINDS, type KindDemand} from './demandedKinds.ts'
import {ENGLISH_LEXICON, type Lexicon} from './lexicon/index.ts'
import type {MessageKey} from './messages.ts'
import {PROMOTION_BANS} from './promotionBans.ts'
import type {ReviewOptions} from './review/ReviewOptions.ts'

/** A document type that the rule holds. */
export type GuardedTypeOption = {
  readonly type: string
  /** `always`, or only as soon as the document names a treatment. */
  readonly when: 'always' | 'namesTreatment'
  /** Whether an efficacy claim on such a page demands a safety block. */
  readonly needsSafety: boolean
}

/** The names of the fields of a guarded page that the rule reads. */
export type PageFields = {
  readonly disclaimers: string
  readonly treatments: string
  readonly jurisdictions: string
  readonly language: string
  readonly safety: string
  readonly body: string
}

/** The document types that a page leans on. */
export type EvidenceTypes = {
  readonly disclaimer: string
  readonly treatment: string
  readonly comparisonTable: string
  readonly mechanism: string
  readonly source: string
}

/** Everything about the rule that a project may set. */
export type PolicyOptions = {
  readonly guardedTypes: readonly GuardedTypeOption[]
  readonly fields: PageFields
  readonly evidenceTypes: EvidenceTypes
  readonly demandedKinds: readonly KindDemand[]
  /** Codes of the places where a page may not name a prescription medicine. */
  readonly promotionBans: readonly string[]
  readonly lexicon: Lexicon
  /** Names of fields whose strings no reader sees, wherever they stand. All others are searched. */
  readonly hiddenFields: readonly string[]
  /** Whether pages must be approved by Compliance, and who may do that. Off by default. */
  readonly review: false | ReviewOptions
  /** Messages in the place of the rule's own, by code or by code and variant. */
  readonly messages: {readonly [key in MessageKey]?: string}
}

export const DEFAULT_POLICY_OPTIONS: PolicyOptions = {
  guardedTypes: [
    {type: 'treatmentPage', when: 'always', needsSafety: true},
    {type: 'article', when: 'namesTreatment', needsSafety: false},
  ],
  fields: {
    disclaimers: 'disclaimers',
    treatments: 'treatments',
    jurisdictions: 'jurisdictions',
    language: 'language',
    safety: 'safety',
    body: 'body',
  },
  evidenceTypes: {
    disclaimer: 'disclaimer',
    treatment: 'treatment',
    comparisonTable: 'comparisonTable',
    mechanism: 'mechanism',
    source: 'source',
  },
  demandedKinds: DEMANDED_KINDS,
  promotionBans: PROMOTION_BANS,
  lexicon: ENGLISH_LEXICON,
  hiddenFields: [
    'current',
    'href',
    'jurisdictions',
    'language',
    'listItem',
    'marks',
    'style',
    'tone',
    'type',
    'url',
  ],
  review: false,
  messages: {},
}
