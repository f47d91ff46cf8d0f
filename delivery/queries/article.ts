import {defineQuery} from 'groq'

import {deliveryFilter} from '../generated/deliveryFilter.ts'
import {pageFields} from './fragments/page.ts'

/**
 * The article with the slug `$slug`, whole, in one round trip. Null when there is none that may be
 * shown on `$today` (YYYY-MM-DD, UTC): `pageParams` gives both.
 */
export const ARTICLE_QUERY = defineQuery(`
  *[_type == "article" && slug.current == $slug && ${deliveryFilter}][0]{${pageFields}}
`)
