import type {
  ARTICLE_QUERY_RESULT,
  TREATMENT_PAGE_QUERY_RESULT,
} from '../../generated/sanity.types.ts'
import type {Unfinished} from '../Unfinished.ts'
import {conditionFields} from './condition.ts'
import {disclaimerFields} from './disclaimer.ts'
import {personFields} from './person.ts'
import {richTextFields} from './richText.ts'
import {safetyFields} from './safety.ts'
import {treatmentFields} from './treatment.ts'

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

/** Dates are YYYY-MM-DD. */
export type TreatmentPageResult = Unfinished<NonNullable<TREATMENT_PAGE_QUERY_RESULT>>

/** Dates are YYYY-MM-DD. */
export type ArticleResult = Unfinished<NonNullable<ARTICLE_QUERY_RESULT>>

export type PageResult = TreatmentPageResult | ArticleResult
