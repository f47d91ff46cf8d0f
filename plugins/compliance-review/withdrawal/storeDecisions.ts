import type {SanityClient} from 'sanity'

import type {ReviewDecision} from '../../../policy/review/index.ts'

/** So many decisions are stored in one transaction: they hold what was decided upon, which is long. */
const PER_TRANSACTION = 20

/**
 * Stores decisions. Their ids are made of what they say, so that storing them once more, after an
 * answer was lost, changes nothing.
 */
export async function storeDecisions(
  client: SanityClient,
  decisions: readonly ReviewDecision[],
): Promise<void> {
  for (let start = 0; start < decisions.length; start += PER_TRANSACTION) {
    const transaction = client.transaction()
    for (const decision of decisions.slice(start, start + PER_TRANSACTION)) {
      transaction.createIfNotExists({...decision})
    }
    await transaction.commit({tag: 'caveat.review.withdraw'})
  }
}
