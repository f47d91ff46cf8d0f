import type {SanityClient} from '@sanity/client'

import {
  ARTICLE_QUERY,
  ARTICLES_QUERY,
  listParams,
  PAGE_PREVIEW_QUERY,
  pageParams,
  SITEMAP_QUERY,
  TREATMENT_PAGE_QUERY,
} from '../../delivery/queries/index.ts'
import {medianOf} from './measureRivals.ts'

const REQUESTS = 30

/** How long a query takes by HTTP, in milliseconds, and how many of its answers were empty. */
export type QueryResult = {name: string; median: number; slowest: number; empty: number}

export type Dataset = {client: SanityClient; copies: number; at: string}

/** One request after the other, each for another page. */
export async function measureQueries({client, copies, at}: Dataset): Promise<QueryResult[]> {
  const {page, article} = await slugsOf(client)
  const slugOf = (slug: string, request: number) => slug.replace(/\d+$/, `${request % copies}`)
  const type = 'treatmentPage'
  return [
    await measure('treatment page', (request) =>
      client.fetch(TREATMENT_PAGE_QUERY, pageParams(slugOf(page, request), at)),
    ),
    await measure('article', (request) =>
      client.fetch(ARTICLE_QUERY, pageParams(slugOf(article, request), at)),
    ),
    await measure('treatment page, without the rule', (request) =>
      client.fetch(PAGE_PREVIEW_QUERY, {type, slug: slugOf(page, request)}),
    ),
    await measure('list of 20 articles', () => client.fetch(ARTICLES_QUERY, listParams({at})), 3),
    await measure('sitemap', () => client.fetch(SITEMAP_QUERY, listParams({at})), 3),
  ]
}

async function slugsOf(client: SanityClient): Promise<{page: string; article: string}> {
  return client.fetch(`{
    "page": *[_type == "treatmentPage"][0].slug.current,
    "article": *[_type == "article"][0].slug.current
  }`)
}

async function measure(
  name: string,
  ask: (request: number) => Promise<unknown>,
  requests = REQUESTS,
): Promise<QueryResult> {
  const times: number[] = []
  let empty = 0
  await ask(0)
  for (let request = 0; request < requests; request += 1) {
    const start = performance.now()
    const answer = await ask(request)
    times.push(performance.now() - start)
    if (answer === null || (Array.isArray(answer) && answer.length === 0)) empty += 1
  }
  return {name, median: medianOf(times), slowest: Math.max(...times), empty}
}
