import {
  ARTICLE_QUERY,
  ARTICLES_QUERY,
  TREATMENT_PAGE_QUERY,
  TREATMENT_PAGES_QUERY,
} from '../delivery/queries/index.ts'

/** The kinds of pages, by the part of the address under which they stand. */
export const kinds = {
  treatments: {
    type: 'treatmentPage',
    title: 'Treatment pages',
    listQuery: TREATMENT_PAGES_QUERY,
    pageQuery: TREATMENT_PAGE_QUERY,
  },
  articles: {
    type: 'article',
    title: 'Articles',
    listQuery: ARTICLES_QUERY,
    pageQuery: ARTICLE_QUERY,
  },
} as const

export type KindName = keyof typeof kinds

export const kindNames = ['treatments', 'articles'] as const satisfies readonly KindName[]
