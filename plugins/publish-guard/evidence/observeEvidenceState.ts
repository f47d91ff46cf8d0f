import {
  catchError,
  combineLatest,
  concat,
  defer,
  finalize,
  map,
  type Observable,
  of,
  ReplaySubject,
  share,
  startWith,
  switchMap,
  tap,
  timer,
} from 'rxjs'
import {getDraftId, getPublishedId} from 'sanity'

import {evidenceLayers, type EvidenceState} from '../../../policy/index.ts'
import type {DocumentObserver} from './DocumentObserver.ts'
import {evidenceCache} from './evidenceCache.ts'
import {evidenceKey, type EvidenceSource} from './evidenceKey.ts'
import {stateOfObserved} from './stateOfObserved.ts'

/** After a failed lookup a document is unreadable; it is looked up again after so many milliseconds. */
const RETRY_DELAY = 5000

/** An observation outlives its last observer by so many milliseconds, so that it survives a re-render. */
const LINGER = 1000

const LOADING: EvidenceState = {state: 'unreadable', reason: 'loading'}
const FAILED: EvidenceState = {state: 'unreadable', reason: 'failed'}

const shared = new WeakMap<DocumentObserver, Map<string, Observable<EvidenceState>>>()

function observe(
  store: DocumentObserver,
  id: string,
  release: string | undefined,
): Observable<EvidenceState> {
  const layers = evidenceLayers(id, release).map((layer) => store.unstable_observeDocument(layer))
  const publishedId = getPublishedId(id)
  return combineLatest({
    layers: combineLatest(layers),
    draft: store.unstable_observeDocument(getDraftId(publishedId)),
    availability: store.unstable_observeDocumentPairAvailability(
      publishedId,
      release === undefined ? {} : {version: release},
    ),
  }).pipe(map(stateOfObserved))
}

function withRetry(states: Observable<EvidenceState>): Observable<EvidenceState> {
  return states.pipe(
    catchError(() =>
      concat(of(FAILED), timer(RETRY_DELAY).pipe(switchMap(() => withRetry(states)))),
    ),
  )
}

/**
 * Observes one document as pages of a release, or of none, see it. It rides on the Studio's one
 * listener and asks the server only when the document is met for the first time; all observers share
 * it. It answers `unreadable` at once and after an error, tries again by itself and never fails.
 */
export function observeEvidenceState(
  store: DocumentObserver,
  id: string,
  source: EvidenceSource,
): Observable<EvidenceState> {
  const states = shared.get(store) ?? new Map<string, Observable<EvidenceState>>()
  shared.set(store, states)
  const key = evidenceKey(source, id)
  const known = states.get(key)
  if (known !== undefined) return known
  const state = defer(() => {
    const release = evidenceCache.hold(key)
    return withRetry(defer(() => observe(store, id, source.release))).pipe(
      tap((observed) => {
        evidenceCache.remember(key, observed)
      }),
      finalize(() => {
        release()
        states.delete(key)
      }),
      startWith(LOADING),
    )
  }).pipe(
    share({
      connector: () => new ReplaySubject(1),
      resetOnRefCountZero: () => timer(LINGER),
    }),
  )
  states.set(key, state)
  return state
}
