import type {SanityClient} from '@sanity/client'

import {indexStored, type StoredDocument} from '../../../../policy/index.ts'

/** So many documents are read at once. */
const DOCUMENTS_PER_REQUEST = 100

/** Decisions are read without their snapshots, which are long and decide nothing. */
const DOCUMENTS_QUERY = '*[_id in $ids && _type != "reviewDecision"]'
const DECISIONS_QUERY = '*[_id in $ids && _type == "reviewDecision"]{..., "snapshot": null}'

/** What people ask for comes first, so that it is there while pages are still read. */
const REVISIONS_QUERY = `*[_type in $types]{_id, _rev, "rank": select(_type == "reviewRequest" => 0, _type == "reviewDecision" => 1, 2)} | order(rank asc, _id asc) {_id, _rev}`

/** The ids and revisions of everything of these types, in all forms. */
export async function readRevisions(
  client: SanityClient,
  types: readonly string[],
): Promise<readonly StoredDocument[]> {
  const rows: unknown = await client.fetch(REVISIONS_QUERY, {types}, {tag: 'caveat.queue'})
  return [...indexStored(rows).values()]
}

/** Reads documents by their ids, batch by batch. Those that do not exist are left out. */
export async function* readDocuments(
  client: SanityClient,
  ids: readonly string[],
): AsyncGenerator<{
  readonly ids: readonly string[]
  readonly documents: readonly StoredDocument[]
}> {
  for (let start = 0; start < ids.length; start += DOCUMENTS_PER_REQUEST) {
    const some = ids.slice(start, start + DOCUMENTS_PER_REQUEST)
    const answers: unknown[] = await Promise.all(
      [DOCUMENTS_QUERY, DECISIONS_QUERY].map((query) =>
        client.fetch(query, {ids: some}, {tag: 'caveat.queue'}),
      ),
    )
    yield {ids: some, documents: answers.flatMap((rows) => [...indexStored(rows).values()])}
  }
}
