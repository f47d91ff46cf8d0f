import type {ClientReturn, SanityClient} from '@sanity/client'

import {ARTICLE_QUERY} from './article.ts'
import type {ARTICLES_QUERY} from './articles.ts'
import {fetchPage, type PageRequest} from './fetchPage.ts'
import {type Cursor, type ListOptions, listParams} from './listParams.ts'
import {TREATMENT_PAGE_QUERY} from './treatmentPage.ts'
import type {TREATMENT_PAGES_QUERY} from './treatmentPages.ts'
import {withRule} from './withRule.ts'

export type PageListQuery = typeof ARTICLES_QUERY | typeof TREATMENT_PAGES_QUERY

export type PageListRequest = ListOptions & Omit<PageRequest, 'slug'>

/** A part of a list, and behind which page the list goes on, if it may. */
export type PageListPart<Page> = {pages: Page[]; next: Cursor | null}

const PAGE_QUERIES = {article: ARTICLE_QUERY, treatmentPage: TREATMENT_PAGE_QUERY} as const

/**
 * A part of a list of the pages that readers may see. Each is asked for as it will be when somebody
 * opens it, so that no title or summary stands here whose page the rule blocks: with one request more
 * for each. A part can hold fewer than `limit` although the list goes on.
 * @throws what the client throws when the dataset cannot be asked.
 */
export async function fetchPages<const Query extends PageListQuery>(
  client: Pick<SanityClient, 'fetch'>,
  query: Query,
  request?: PageListRequest,
): Promise<PageListPart<ClientReturn<Query>[number]>>
export async function fetchPages(
  client: Pick<SanityClient, 'fetch'>,
  query: PageListQuery,
  {signal, policy, rule, ...options}: PageListRequest = {},
) {
  const params = listParams(options)
  const found = await client.fetch(withRule(query, rule), params, {
    perspective: 'published',
    ...(signal && {signal}),
  })
  const rest = {policy, rule, ...(options.at && {at: options.at}), ...(signal && {signal})}
  const shown = await Promise.all(
    found.map(({_type, slug}) => fetchPage(client, PAGE_QUERIES[_type], {slug, ...rest})),
  )
  return {
    pages: found.filter((_page, index) => shown[index] !== null),
    next: (found.length === params.limit && found.at(-1)?.cursor) || null,
  }
}
