import type {SanityClient} from '@sanity/client'

import {indexStored, type StoredDocument} from '../../policy/index.ts'

/** As many ids as fit into the address of one request. */
const IDS_PER_REQUEST = 100

type Answer = {documents?: unknown; omitted?: readonly {id: string; reason: string}[]}

/**
 * Documents by their exact ids, as they are stored; what does not exist is left out.
 * @throws Error when one exists that the token may not read: it must not be taken for missing.
 */
export async function readDocuments(
  client: SanityClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredDocument>> {
  const found = new Map<string, StoredDocument>()
  for (let start = 0; start < ids.length; start += IDS_PER_REQUEST) {
    const some = ids.slice(start, start + IDS_PER_REQUEST)
    const {documents, omitted = []} = await client.request<Answer>({
      url: client.getDataUrl('doc', some.map(encodeURIComponent).join(',')),
      tag: 'caveat.repair',
    })
    const hidden = omitted.filter(({reason}) => reason !== 'existence').map(({id}) => id)
    if (hidden.length > 0) throw unreadable(hidden)
    for (const [id, document] of indexStored(documents)) found.set(id, document)
  }
  return found
}

function unreadable(ids: readonly string[]): Error {
  return new Error(
    `The token may not read ${ids.join(', ')}, so nothing was judged or changed. ` +
      'Give the function or the command a token that reads every document.',
  )
}
