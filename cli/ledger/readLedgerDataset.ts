import type {SanityClient} from '@sanity/client'

import {readDocuments} from '../../functions/repair/readDocuments.ts'
import {indexStored, type StoredDocument} from '../../policy/index.ts'
import {decisionIdOf, historyOf, readContributors} from '../../policy/review/index.ts'
import {readAuthors} from '../../functions/review/readAuthors.ts'
import type {Ledger} from './Ledger.ts'
import {reviewPolicy} from './reviewPolicy.ts'

/** Snapshots are long, so decisions come in small numbers. */
const ROWS_PER_REQUEST = 50

const DECISIONS = `(_type == "reviewDecision" || _id in path("${decisionIdOf('**')}"))`
const PAGES = '_type in $types && !(_id in path("drafts.**")) && !(_id in path("versions.**"))'

/** Every document that meets a condition, in the order of their ids. */
async function readAll(client: SanityClient, condition: string): Promise<StoredDocument[]> {
  const types = reviewPolicy.options.guardedTypes.map(({type}) => type)
  const query = `*[${condition} && _id > $after] | order(_id) [0...${ROWS_PER_REQUEST}]`
  const found: StoredDocument[] = []
  for (;;) {
    const after = found.at(-1)?._id ?? ''
    const rows: unknown = await client.fetch(query, {after, types}, {tag: 'caveat.ledger'})
    const some = [...indexStored(rows).values()]
    found.push(...some)
    if (some.length < ROWS_PER_REQUEST) return found
  }
}

/** Everything that pages show, round by round. */
async function readShown(
  client: SanityClient,
  pages: readonly StoredDocument[],
): Promise<Map<string, StoredDocument>> {
  const published = new Map(pages.map((page) => [page._id, page]))
  const asked = new Set(published.keys())
  for (;;) {
    const evidence = Object.fromEntries(
      [...published].map(([id, document]) => [id, {state: 'published' as const, document}]),
    )
    const ids = pages.flatMap((page) => reviewPolicy.evidenceIdsOf(page, evidence))
    const next = [...new Set(ids)].filter((id) => !asked.has(id))
    if (next.length === 0) return published
    for (const id of next) asked.add(id)
    for (const [id, document] of await readDocuments(client, next)) published.set(id, document)
  }
}

/**
 * Reads the ledger of a dataset, with its history.
 * @throws Error when anything cannot be read.
 */
export async function readLedgerDataset(client: SanityClient): Promise<Ledger> {
  const decisions = await readAll(client, DECISIONS)
  const pages = (await readAll(client, PAGES)).filter(reviewPolicy.isGuarded)
  const authors = await readAuthors(
    client,
    decisions.map(({_id}) => _id),
  )
  const {dataset, projectId} = client.config()
  return {
    source: `project ${projectId}, dataset ${dataset}`,
    decisions,
    pages,
    published: await readShown(client, pages),
    history: {
      authors,
      contributorsTo: (id) => readContributors(historyOf(client), {id, form: 'published'}),
    },
    unreadable: [],
  }
}
