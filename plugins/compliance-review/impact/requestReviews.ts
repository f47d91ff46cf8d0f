import type {SanityClient} from 'sanity'

import type {ReviewOptions} from '../../../policy/review/index.ts'
import type {Use} from '../../publish-guard/index.ts'
import {createRequest, type GivenRequest} from '../request/createRequest.ts'
import {RECORDS_QUERY} from './impactQueries.ts'
import {requestedAmong} from './requestedAmong.ts'

/**
 * Asks for a review of each of some pages, in one transaction, but not of those of which one is asked
 * for already. Answers of how many.
 */
export async function requestReviews(
  client: SanityClient,
  pages: readonly Pick<Use, 'id' | 'title' | 'type'>[],
  {given, options}: {readonly given: GivenRequest; readonly options: ReviewOptions},
): Promise<number> {
  const ids = pages.map(({id}) => id)
  const records: unknown = await client.fetch(
    RECORDS_QUERY,
    {subjects: ids},
    {perspective: 'raw', tag: 'caveat.review.request'},
  )
  if (!Array.isArray(records)) throw new Error('The answer holds no list of requests.')
  const requested = requestedAmong(ids, records, options)
  const asked = pages.filter(({id}) => !requested.has(id))
  if (asked.length === 0) return 0
  const transaction = client.transaction()
  for (const {id, title = id, type} of asked) {
    transaction.create({...createRequest({subject: id, type, title}, given)})
  }
  await transaction.commit({tag: 'caveat.review.request'})
  return asked.length
}
