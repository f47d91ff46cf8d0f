import type {SanityClient} from 'sanity'

import {indexStored} from '../../../policy/index.ts'

/**
 * Takes pages off the site together: all of them or, where one cannot go, none. What they said stays
 * as drafts. Those that are gone already are passed over.
 */
export async function takeDown(client: SanityClient, ids: readonly string[]): Promise<void> {
  const rows: unknown = await client.fetch(
    '*[_id in $ids]{_id}',
    {ids},
    {perspective: 'raw', tag: 'caveat.review.withdraw'},
  )
  const live = [...indexStored(rows).keys()]
  if (live.length === 0) return
  await client.action(
    live.map((id) => ({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })),
    {tag: 'caveat.review.withdraw'},
  )
}
