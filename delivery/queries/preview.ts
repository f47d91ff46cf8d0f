import {defineQuery} from 'groq'

import {comparisonTableFields} from './fragments/comparisonTable.ts'
import {disclaimerFields} from './fragments/disclaimer.ts'
import {mechanismFields} from './fragments/mechanism.ts'
import {pageFields} from './fragments/page.ts'

/**
 * The document `$id` of any type that can be looked at, in the same projection as on the site, so
 * that a preview shows what the site will show. Null when the document does not exist.
 */
export const PREVIEW_QUERY = defineQuery(`
  *[_id == $id][0]{
    _type in ["article", "treatmentPage"] => {${pageFields}},
    _type == "mechanism" => {${mechanismFields}},
    _type == "comparisonTable" => {${comparisonTableFields}},
    _type == "disclaimer" => {${disclaimerFields}}
  }
`)
