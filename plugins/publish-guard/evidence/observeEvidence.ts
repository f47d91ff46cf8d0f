import {combineLatest, finalize, map, type Observable, of, ReplaySubject, share} from 'rxjs'

import type {Evidence} from '../../../policy/index.ts'
import type {DocumentObserver} from './DocumentObserver.ts'
import {evidenceKey, type EvidenceSource} from './evidenceKey.ts'
import {observeEvidenceState} from './observeEvidenceState.ts'

const shared = new WeakMap<DocumentObserver, Map<string, Observable<Evidence>>>()

/**
 * Keeps everything that a page names under observation: what is published, only a draft, missing or
 * not readable, as it changes, in the page's release if it has one. It answers at once, with
 * `unreadable` for all that is still loading, and never fails. All observers of the same documents
 * are given the same object, so that a page need be judged only once for all of them.
 */
export function observeEvidence(
  store: DocumentObserver,
  ids: readonly string[],
  source: EvidenceSource,
): Observable<Evidence> {
  if (ids.length === 0) return of(NO_EVIDENCE)
  const observations = shared.get(store) ?? new Map<string, Observable<Evidence>>()
  shared.set(store, observations)
  const key = evidenceKey(source, ids.join('\n'))
  const known = observations.get(key)
  if (known !== undefined) return known
  const observation = combineLatest(
    ids.map((id) =>
      observeEvidenceState(store, id, source).pipe(map((state) => [id, state] as const)),
    ),
  ).pipe(
    map((entries): Evidence => Object.fromEntries(entries)),
    finalize(() => {
      observations.delete(key)
    }),
    share({connector: () => new ReplaySubject(1)}),
  )
  observations.set(key, observation)
  return observation
}

const NO_EVIDENCE: Evidence = {}
