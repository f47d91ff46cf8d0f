import {defineQuery} from 'groq'

import {pageListFilter, pageListOrder} from './fragments/pageListFilter.ts'
import {pageListItemFields} from './fragments/pageListItem.ts'

/** The next `$limit` articles that may be shown. `pageListParams` gives the parameters. */
export const ARTICLES_QUERY = defineQuery(`
  *[_type == "article" && ${pageListFilter}]
    | order(${pageListOrder})[0...$limit]{${pageListItemFields}}
`)
