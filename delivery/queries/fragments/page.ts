import type {Jurisdiction} from '../../../policy/vocabulary/jurisdiction.ts'
import type {Language} from '../../../policy/vocabulary/language.ts'
import {type ConditionResult, conditionFields} from './condition.ts'
import {type DisclaimerResult, disclaimerFields} from './disclaimer.ts'
import {type PersonResult, personFields} from './person.ts'
import {type RichTextResult, richTextFields} from './richText.ts'
import {type SafetyResult, safetyFields} from './safety.ts'
import {type TreatmentResult, treatmentFields} from './treatment.ts'

/** Everything that a page or an article shows, in one projection. */
export const pageFields = /* groq */ `
  _id, _type, title, "slug": slug.current, summary, language, jurisdictions,
  lastMedicallyReviewed, nextReview,
  body[]{${richTextFields}},
  treatments[]->{${treatmentFields}},
  conditions[]->{${conditionFields}},
  disclaimers[]->{${disclaimerFields}},
  safety{${safetyFields}},
  author->{${personFields}},
  medicalReviewer->{${personFields}}
`

/** What both kinds of page have. Dates are YYYY-MM-DD; a list entry is null when its document is gone. */
export type PageResult = {
  _id: string
  _type: 'article' | 'treatmentPage'
  title: string | null
  slug: string | null
  summary: string | null
  language: Language | null
  jurisdictions: Jurisdiction[] | null
  lastMedicallyReviewed: string | null
  nextReview: string | null
  body: RichTextResult | null
  treatments: (TreatmentResult | null)[] | null
  conditions: (ConditionResult | null)[] | null
  disclaimers: (DisclaimerResult | null)[] | null
  safety: SafetyResult | null
  author: PersonResult | null
  medicalReviewer: PersonResult | null
}
