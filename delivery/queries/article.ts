import {defineQuery} from 'groq'

import {type PageResult, pageFields} from './fragments/page.ts'

/** The article with the slug `$slug`, whole, in one round trip; null when there is none. */
export const ARTICLE_QUERY = defineQuery(`
  *[_type == "article" && slug.current == $slug][0]{${pageFields}}
`)

export type ArticleResult = PageResult & {_type: 'article'}
