import {useCallback, useMemo, useState} from 'react'
import {catchError, map, NEVER, type Observable, of, startWith, Subject, switchMap} from 'rxjs'
import {useClient, useDocumentStore} from 'sanity'

import {API_VERSION, useGuard, useObserved} from '../../../publish-guard/index.ts'
import type {QueueState} from './QueueState.ts'
import {shareQueue} from './shareQueue.ts'

export type ReadState =
  | {readonly status: 'loading'}
  | {readonly status: 'error'; readonly message: string}
  | ({readonly status: 'read'} & QueueState)

const LOADING: ReadState = {status: 'loading'}

function failure(error: unknown): Observable<ReadState> {
  return of({status: 'error', message: error instanceof Error ? error.message : String(error)})
}

/** What is stored of reviews, live, and a way to try again after an error. */
export function useQueueState(): readonly [ReadState, () => void] {
  const {policy} = useGuard()
  const client = useClient({apiVersion: API_VERSION})
  const workspace = useDocumentStore()
  const [attempts] = useState(() => new Subject<void>())
  const state = useMemo(() => {
    const {review} = policy.options
    const read = review === false ? NEVER : shareQueue(workspace, client, {policy, review})
    return attempts.pipe(
      startWith(undefined),
      switchMap(() =>
        read.pipe(
          map((found): ReadState => ({status: 'read', ...found})),
          catchError(failure),
          startWith(LOADING),
        ),
      ),
    )
  }, [attempts, client, policy, workspace])
  const retry = useCallback(() => {
    attempts.next()
  }, [attempts])
  return [useObserved(state, LOADING), retry]
}
