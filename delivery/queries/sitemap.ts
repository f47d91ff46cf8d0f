import {defineQuery} from 'groq'

import {deliveryFilter} from '../generated/deliveryFilter.ts'

/** Every page that may be shown on `$today`, with when it was last changed (ISO 8601). */
export const SITEMAP_QUERY = defineQuery(`
  *[_type in ["article", "treatmentPage"] && defined(slug.current) && ${deliveryFilter}]
    | order(_type asc, slug.current asc){_type, "slug": slug.current, language, _updatedAt}
`)
