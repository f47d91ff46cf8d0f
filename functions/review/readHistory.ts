import type {SanityClient} from '@sanity/client'

import {type AskHistory, readTransactions} from '../../policy/review/index.ts'

/** As many ids as fit into the address of a request. */
const IDS_PER_REQUEST = 50

/** Asks for the history of a client's dataset. */
export function historyOf(client: SanityClient): AskHistory {
  const {dataset} = client.config()
  return (ids, query) =>
    client.request({
      url: `/data/history/${dataset}/transactions/${ids.map(encodeURIComponent).join(',')}`,
      query,
      tag: 'caveat.history',
    })
}

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
