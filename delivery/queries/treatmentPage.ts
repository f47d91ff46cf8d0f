import {defineQuery} from 'groq'

import {type PageResult, pageFields} from './fragments/page.ts'

/** The treatment page with the slug `$slug`, whole, in one round trip; null when there is none. */
export const TREATMENT_PAGE_QUERY = defineQuery(`
  *[_type == "treatmentPage" && slug.current == $slug][0]{${pageFields}}
`)

export type TreatmentPageResult = PageResult & {_type: 'treatmentPage'}
