import type {ClientReturn, SanityClient} from '@sanity/client'

import type {Policy} from '../../policy/index.ts'
import type {ARTICLE_QUERY} from './article.ts'
import {pageParams} from './pageParams.ts'
import {prohibitedWordingIn} from './prohibitedWordingIn.ts'
import type {TREATMENT_PAGE_QUERY} from './treatmentPage.ts'
import {withRule} from './withRule.ts'

export type PageQuery = typeof ARTICLE_QUERY | typeof TREATMENT_PAGE_QUERY

export type PageRequest = {
  slug: string
  /** The moment at which the page may be shown; now without it. */
  at?: Date | string
  signal?: AbortSignal
  /** A project's own policy, with its own lexicon. */
  policy?: Pick<Policy, 'evaluate'> | undefined
  /** Another rule's filter in place of ours, as `withRule` takes it. */
  rule?: string | undefined
}

/**
 * The page that readers may see, by its query and slug, in one round trip. Null when there is none,
 * and when the rule blocks it: what GROQ cannot express of the rule is looked for in the result.
 * @throws what the client throws when the dataset cannot be asked.
 */
export async function fetchPage<const Query extends PageQuery>(
  client: Pick<SanityClient, 'fetch'>,
  query: Query,
  {slug, at, signal, policy, rule}: PageRequest,
): Promise<ClientReturn<Query> | null> {
  const page = await client.fetch(withRule(query, rule), pageParams(slug, at), {
    perspective: 'published',
    ...(signal && {signal}),
  })
  return page && prohibitedWordingIn(page, policy).length > 0 ? null : page
}
