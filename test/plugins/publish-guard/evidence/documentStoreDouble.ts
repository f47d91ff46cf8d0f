import {BehaviorSubject, NEVER, type Observable, throwError} from 'rxjs'
import type {DraftsModelDocumentAvailability, SanityDocument} from 'sanity'

import type {DocumentObserver} from '../../../../plugins/publish-guard/evidence/DocumentObserver.ts'

const READABLE = {available: true, reason: 'READABLE'} as const
const NOT_FOUND = {available: false, reason: 'NOT_FOUND'} as const

/** A store of documents that a test fills, and that counts who observes what. */
export function createStoreDouble() {
  const contents = new Map<string, BehaviorSubject<SanityDocument | undefined>>()
  const availabilities = new Map<string, BehaviorSubject<DraftsModelDocumentAvailability>>()
  const requested: string[] = []
  const failing = new Set<string>()
  const silent = new Set<string>()

  function contentOf(id: string) {
    const content = contents.get(id) ?? new BehaviorSubject<SanityDocument | undefined>(undefined)
    contents.set(id, content)
    return content
  }

  function availabilityOf(id: string) {
    const initial = {published: NOT_FOUND, draft: NOT_FOUND}
    const availability =
      availabilities.get(id) ?? new BehaviorSubject<DraftsModelDocumentAvailability>(initial)
    availabilities.set(id, availability)
    return availability
  }

  const store: DocumentObserver = {
    unstable_observeDocument: (id): Observable<SanityDocument | undefined> => {
      requested.push(id)
      if (failing.has(id)) return throwError(() => new Error('the server is away'))
      return silent.has(id) ? NEVER : contentOf(id)
    },
    unstable_observeDocumentPairAvailability: (id) => availabilityOf(id),
  }

  return {
    store,
    requested,
    failing,
    silent,
    observersOf: (id: string) => contentOf(id).observed,
    put: (document: {readonly _id: string; readonly [field: string]: unknown}) => {
      const id = document['_id'].replace('drafts.', '')
      const {value} = availabilityOf(id)
      const isDraft = id !== document['_id']
      availabilityOf(id).next(
        isDraft ? {...value, draft: READABLE} : {...value, published: READABLE},
      )
      contentOf(document['_id']).next({
        _type: 'disclaimer',
        _rev: '1',
        _createdAt: '',
        _updatedAt: '',
        ...document,
      })
    },
    remove: (id: string) => {
      contentOf(id).next(undefined)
      contentOf(`drafts.${id}`).next(undefined)
      availabilityOf(id).next({published: NOT_FOUND, draft: NOT_FOUND})
    },
  }
}
