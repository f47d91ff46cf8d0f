import type {SanityClient} from '@sanity/client'

import {historyOf, readTransactions} from '../../policy/review/index.ts'

/** As many ids as fit into the address of a request. */
const IDS_PER_REQUEST = 50

/** The users who stored documents, by the documents' ids. */
export async function readAuthors(
  client: SanityClient,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const authors = new Map<string, string>()
  const ask = historyOf(client)
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const some = ids.slice(start, start + IDS_PER_REQUEST)
    for (const {author, documentIDs} of await readTransactions(ask, some)) {
      if (typeof author !== 'string' || !Array.isArray(documentIDs)) continue
      for (const id of documentIDs) {
        if (typeof id === 'string' && !authors.has(id)) authors.set(id, author)
      }
    }
  }
  return authors
}
