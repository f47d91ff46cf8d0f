import {defineQuery} from 'groq'

import {pageListFilter, pageListOrder} from './fragments/pageListFilter.ts'
import {pageListItemFields} from './fragments/pageListItem.ts'

/** The next `$limit` treatment pages that may be shown. `pageListParams` gives the parameters. */
export const TREATMENT_PAGES_QUERY = defineQuery(`
  *[_type == "treatmentPage" && ${pageListFilter}]
    | order(${pageListOrder})[0...$limit]{${pageListItemFields}}
`)
