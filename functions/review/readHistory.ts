import type {SanityClient} from '@sanity/client'

import {contributorsOf} from '../../policy/review/index.ts'
import {isRecord} from '../../policy/reading/isRecord.ts'

/** As many transactions as one request may answer, and as many ids as fit into its address. */
const TRANSACTIONS_PER_REQUEST = 1000
const IDS_PER_REQUEST = 50

type Transaction = Record<string, unknown> & {readonly id: string}

function isTransaction(value: unknown): value is Transaction {
  return isRecord(value) && typeof value['id'] === 'string'
}

/** The answer is a line of JSON per transaction, which clients hand over as text, or as the only one. */
function transactionsIn(answer: unknown): Transaction[] {
  if (typeof answer !== 'string') return [answer].filter(isTransaction)
  return answer
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isTransaction)
}

/** Every transaction that touched one of the ids, oldest first. */
async function readTransactions(
  client: SanityClient,
  ids: readonly string[],
): Promise<Transaction[]> {
  const {dataset} = client.config()
  const all: Transaction[] = []
  for (;;) {
    const last = all.at(-1)?.id
    const answer: unknown = await client.request({
      url: `/data/history/${dataset}/transactions/${ids.map(encodeURIComponent).join(',')}`,
      query: {
        limit: String(TRANSACTIONS_PER_REQUEST),
        ...(last === undefined ? {} : {fromTransaction: last}),
      },
      tag: 'caveat.history',
    })
    // The transaction from which it goes on is part of the answer.
    const some = transactionsIn(answer)
    all.push(...some.filter(({id}) => id !== last))
    if (some.length < TRANSACTIONS_PER_REQUEST) return all
  }
}

/** The users who stored documents, by the documents' ids. */
export async function readAuthors(
  client: SanityClient,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const authors = new Map<string, string>()
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const some = ids.slice(start, start + IDS_PER_REQUEST)
    for (const {author, documentIDs} of await readTransactions(client, some)) {
      if (typeof author !== 'string' || !Array.isArray(documentIDs)) continue
      for (const id of documentIDs) {
        if (typeof id === 'string' && !authors.has(id)) authors.set(id, author)
      }
    }
  }
  return authors
}

/** The users who edited what is published of a document. */
export async function readContributors(client: SanityClient, id: string): Promise<string[]> {
  const own = await readTransactions(client, [id, `drafts.${id}`])
  // Only the transaction that published a release version names it.
  const versions = own
    .flatMap(({documentIDs}): unknown[] => (Array.isArray(documentIDs) ? documentIDs : []))
    .filter((found) => typeof found === 'string')
    .filter((found) => found.startsWith('versions.') && found.endsWith(`.${id}`))
  const others = versions.length === 0 ? [] : await readTransactions(client, [...new Set(versions)])
  const byId = new Map([...own, ...others].map((transaction) => [transaction.id, transaction]))
  return contributorsOf([...byId.values()], id, 'published')
}
