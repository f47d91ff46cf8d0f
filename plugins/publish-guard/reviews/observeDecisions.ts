import {
  catchError,
  concat,
  defer,
  distinctUntilChanged,
  filter,
  finalize,
  map,
  type Observable,
  of,
  ReplaySubject,
  share,
  startWith,
  switchMap,
  tap,
  throttleTime,
  timer,
} from 'rxjs'

import {textOf} from '../panes/textOf.ts'
import {decisionCache, decisionKey} from './decisionCache.ts'
import type {ReviewReader} from './ReviewReader.ts'

/** After a failed lookup decisions are unknown; they are looked up again after so many milliseconds. */
const RETRY_DELAY = 5000

/** However many decisions are stored at once, they are read again once in so many milliseconds. */
const PACE = 250

/** An observation outlives its last observer by so many milliseconds, so that it survives a re-render. */
const LINGER = 1000

/** In the place of subjects: all that there are. */
export const ALL_SUBJECTS = '*'

/** What is known about decisions on some subjects: all of them, or nothing. */
export type KnownDecisions =
  | {readonly status: 'loading' | 'failed'; readonly about: string}
  | {readonly status: 'ready'; readonly about: string; readonly stored: readonly unknown[]}

/** What is known before anything is asked. */
export const NOTHING_ASKED: KnownDecisions = {status: 'ready', about: '', stored: []}

const shared = new WeakMap<ReviewReader, Map<string, Observable<KnownDecisions>>>()

/** Decisions never change, so that their ids tell whether others have come. */
function idsOf(stored: readonly unknown[]): string {
  const ids = stored.map((row) => `${textOf(row, '_id')} ${textOf(row, '_rev')}`)
  return ids.toSorted().join('\n')
}

function isSame(one: KnownDecisions, other: KnownDecisions): boolean {
  if (one.status !== 'ready' || other.status !== 'ready') return one.status === other.status
  return idsOf(one.stored) === idsOf(other.stored)
}

function observe(reader: ReviewReader, about: string): Observable<KnownDecisions> {
  const ids = about === ALL_SUBJECTS ? 'all' : about.split('\n')
  const concerns = (subject: string | undefined) =>
    ids === 'all' || subject === undefined || ids.includes(subject)
  const known = reader.events.pipe(
    filter(({subject}, index) => index === 0 || concerns(subject)),
    throttleTime(PACE, undefined, {leading: true, trailing: true}),
    switchMap(() => reader.decisions(ids)),
    map((stored): KnownDecisions => ({status: 'ready', about, stored})),
  )
  const withRetry: Observable<KnownDecisions> = known.pipe(
    catchError(() =>
      concat(
        of<KnownDecisions>({status: 'failed', about}),
        timer(RETRY_DELAY).pipe(switchMap(() => withRetry)),
      ),
    ),
  )
  return withRetry.pipe(
    startWith<KnownDecisions>({status: 'loading', about}),
    distinctUntilChanged(isSame),
  )
}

/** Lets document validation know what is known, for as long as somebody looks. */
function remembering(
  known: Observable<KnownDecisions>,
  {source}: ReviewReader,
  about: string,
): Observable<KnownDecisions> {
  if (about === ALL_SUBJECTS) return known
  const keys = new Map(about.split('\n').map((id) => [id, decisionKey(source, id)]))
  return defer(() => {
    const releases = [...keys.values()].map((key) => decisionCache.hold(key))
    return known.pipe(
      tap((found) => {
        if (found.status !== 'ready') return
        const bySubject = Map.groupBy(found.stored, (row) => textOf(row, 'subject') ?? '')
        for (const [id, key] of keys) decisionCache.remember(key, bySubject.get(id) ?? [])
      }),
      finalize(() => {
        for (const release of releases) release()
      }),
    )
  })
}

/**
 * Keeps the stored decisions on some subjects under observation: bare ids, one a line, or
 * `ALL_SUBJECTS`. All observations share one listener; the server is asked once for each, and again
 * when a decision on one of the subjects is stored. It answers `loading` at once, tries again after an
 * error and never fails.
 */
export function observeDecisions(reader: ReviewReader, about: string): Observable<KnownDecisions> {
  if (about === '') return of(NOTHING_ASKED)
  const observations = shared.get(reader) ?? new Map<string, Observable<KnownDecisions>>()
  shared.set(reader, observations)
  const before = observations.get(about)
  if (before !== undefined) return before
  const observation = remembering(observe(reader, about), reader, about).pipe(
    finalize(() => {
      observations.delete(about)
    }),
    share({
      connector: () => new ReplaySubject(1),
      resetOnRefCountZero: () => timer(LINGER),
    }),
  )
  observations.set(about, observation)
  return observation
}
