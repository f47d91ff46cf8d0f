import {useCallback, useMemo, useState} from 'react'
import {catchError, map, type Observable, of, scan, startWith, Subject, switchMap} from 'rxjs'
import {type ListenQueryParams, useDocumentStore} from 'sanity'

import {revisionOf} from '../reviews/loadContributors.ts'
import {useObserved} from '../verdict/useObserved.ts'
import {textOf} from './textOf.ts'

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

/** The rows of an answer; documents at a revision that was there before stay the same objects. */
function sameRows(before: readonly unknown[], answer: unknown): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : []
  const known = new Map(before.map((row) => [revisionOf(row), row]))
  return rows.map((row) =>
    textOf(row, '_rev') === undefined ? row : (known.get(revisionOf(row)) ?? row),
  )
}

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
                  scan(
                    (before: readonly unknown[], result: unknown) => sameRows(before, result),
                    [],
                  ),
                  map((rows): Listened => ({status: 'ready', rows})),
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
