import {useCallback, useMemo, useState} from 'react'
import {catchError, map, type Observable, of, startWith, Subject, switchMap} from 'rxjs'
import {type ListenQueryParams, useDocumentStore} from 'sanity'

import {useObserved} from '../verdict/useObserved.ts'

/** A live query: what to fetch, and changes of which documents to fetch it again for. */
export type LiveQuery = {
  readonly fetch: string
  readonly listen: string
  readonly params: ListenQueryParams
  readonly perspective: 'published' | 'raw'
}

export type Listened =
  | {readonly status: 'loading'}
  | {readonly status: 'error'; readonly message: string}
  | {readonly status: 'ready'; readonly rows: readonly unknown[]}

const LOADING: Listened = {status: 'loading'}
const NOTHING: Listened = {status: 'ready', rows: []}

function failure(error: unknown): Observable<Listened> {
  return of({status: 'error', message: error instanceof Error ? error.message : String(error)})
}

/**
 * The rows of a query, live, and a way to try again after an error. `query` must stay the same object;
 * without one there are no rows.
 */
export function useListened(query: LiveQuery | undefined): readonly [Listened, () => void] {
  const documentStore = useDocumentStore()
  const [attempts] = useState(() => new Subject<void>())
  const rows = useMemo(
    () =>
      attempts.pipe(
        startWith(undefined),
        switchMap(() =>
          query === undefined
            ? of(NOTHING)
            : documentStore
                .listenQuery({fetch: query.fetch, listen: query.listen}, query.params, {
                  perspective: query.perspective,
                  tag: 'caveat.pane',
                })
                .pipe(
                  map((result: unknown): Listened => ({
                    status: 'ready',
                    rows: Array.isArray(result) ? result : [],
                  })),
                  catchError(failure),
                  startWith(LOADING),
                ),
        ),
      ),
    [documentStore, attempts, query],
  )
  const retry = useCallback(() => {
    attempts.next()
  }, [attempts])
  return [useObserved(rows, query === undefined ? NOTHING : LOADING), retry]
}
