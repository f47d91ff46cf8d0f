import {
  combineLatest,
  distinctUntilChanged,
  map,
  type Observable,
  of,
  shareReplay,
  switchMap,
} from 'rxjs'
import {type DocumentPreviewStore, getDraftId, getPublishedId, type SanityDocument} from 'sanity'

import {isSameList} from './isSameList.ts'
import {referencesIn} from './referencesIn.ts'

export type DocumentObserver = Pick<DocumentPreviewStore, 'unstable_observeDocument'>

/** A page shows its tables and treatments, and these their sources: nothing lies deeper. */
const DEPTH = 3

/** Where documents are read from, and whether a draft stands before what is published. */
export type Reading = {store: DocumentObserver; drafts: boolean}

/**
 * The documents with these ids and those that they refer to, under their published ids. Emits again
 * whenever one of them changes, comes or goes.
 */
export function observeClosure(
  reading: Reading,
  ids: string[],
  depth: number = DEPTH,
): Observable<SanityDocument[]> {
  if (ids.length === 0 || depth === 0) return of([])
  const documents = combineLatest(ids.map((id) => observeDocument(reading, id))).pipe(
    map((found) => found.filter((document) => document !== undefined)),
    shareReplay({bufferSize: 1, refCount: true}),
  )
  const deeper = documents.pipe(
    map((found) => referencesIn(found).filter((id) => !ids.includes(id))),
    distinctUntilChanged(isSameList),
    switchMap((next) => observeClosure(reading, next, depth - 1)),
  )
  return combineLatest([documents, deeper]).pipe(map(([here, below]) => [...here, ...below]))
}

function observeDocument(
  {store, drafts}: Reading,
  id: string,
): Observable<SanityDocument | undefined> {
  const publishedId = getPublishedId(id)
  const published = store.unstable_observeDocument(publishedId)
  if (!drafts) return published
  return combineLatest([store.unstable_observeDocument(getDraftId(publishedId)), published]).pipe(
    map(([draft, live]) => {
      const document = draft ?? live
      return document && {...document, _id: publishedId}
    }),
  )
}
