import {defineQuery} from 'groq'

import {comparisonTableFields} from './fragments/comparisonTable.ts'

/** The comparison table with the document id `$id`; null when there is none. */
export const COMPARISON_TABLE_QUERY = defineQuery(`
  *[_type == "comparisonTable" && _id == $id][0]{${comparisonTableFields}}
`)
