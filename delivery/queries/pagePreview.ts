import {defineQuery} from 'groq'

import {pageFields} from './fragments/page.ts'

/**
 * The page of the type `$type` with the slug `$slug`, also when the rule blocks it: for editors, who
 * look at drafts. Never for readers.
 */
export const PAGE_PREVIEW_QUERY = defineQuery(`
  *[_type in ["article", "treatmentPage"] && _type == $type && slug.current == $slug][0]{
    ${pageFields}
  }
`)
