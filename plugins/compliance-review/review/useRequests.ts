import {useMemo} from 'react'
import {type DocumentStore, type SanityClient, useClient, useDocumentStore} from 'sanity'

import {API_VERSION, useObserved} from '../../publish-guard/index.ts'
import {
  createRequestReader,
  type KnownRequests,
  observeRequests,
  type RequestReader,
} from './observeRequests.ts'

const LOADING: KnownRequests = {status: 'loading'}

const readers = new WeakMap<DocumentStore, RequestReader>()

function readerOf(store: DocumentStore, client: SanityClient): RequestReader {
  const reader = readers.get(store) ?? createRequestReader(client)
  readers.set(store, reader)
  return reader
}

/** The stored requests for the review of a document, by its bare id, live. */
export function useRequests(subject: string): KnownRequests {
  const reader = readerOf(useDocumentStore(), useClient({apiVersion: API_VERSION}))
  const requests = useMemo(() => observeRequests(reader, subject), [reader, subject])
  return useObserved(requests, LOADING)
}
