import {combineLatest, map, type Observable, of} from 'rxjs'

import type {Evidence} from '../../../policy/index.ts'
import type {DocumentObserver} from './DocumentObserver.ts'
import type {EvidenceSource} from './evidenceKey.ts'
import {observeEvidenceState} from './observeEvidenceState.ts'

/**
 * Keeps everything that a page names under observation: what is published, only a draft, missing or
 * not readable, as it changes, in the page's release if it has one. It answers at once, with
 * `unreadable` for all that is still loading, and never fails.
 */
export function observeEvidence(
  store: DocumentObserver,
  ids: readonly string[],
  source: EvidenceSource,
): Observable<Evidence> {
  if (ids.length === 0) return of({})
  return combineLatest(
    ids.map((id) =>
      observeEvidenceState(store, id, source).pipe(map((state) => [id, state] as const)),
    ),
  ).pipe(map((entries) => Object.fromEntries(entries)))
}
