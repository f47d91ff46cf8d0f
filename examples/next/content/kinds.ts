import {ARTICLE_QUERY, TREATMENT_PAGE_QUERY} from 'sanity-plugin-caveat/queries'

/** The kinds of pages, by where they stand on this site. */
export const KINDS = {
  treatments: {type: 'treatmentPage', query: TREATMENT_PAGE_QUERY},
  articles: {type: 'article', query: ARTICLE_QUERY},
} as const

export type Kind = keyof typeof KINDS
