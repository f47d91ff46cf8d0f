import {type DocumentStore, type SanityClient, useClient, useDocumentStore} from 'sanity'

import {API_VERSION} from '../guard/apiVersion.ts'
import {createReviewReader} from './createReviewReader.ts'
import {shareHistory} from './historyReaders.ts'
import type {ReviewReader} from './ReviewReader.ts'

const readers = new WeakMap<DocumentStore, ReviewReader>()

function readerOf(store: DocumentStore, client: SanityClient): ReviewReader {
  const known = readers.get(store)
  if (known !== undefined) return known
  const reader = createReviewReader(client)
  readers.set(store, reader)
  shareHistory(reader)
  return reader
}

/** The one reader of this workspace, whose listener all parts of the Studio share. */
export function useReviewReader(): ReviewReader {
  return readerOf(useDocumentStore(), useClient({apiVersion: API_VERSION}))
}
