import {
  catchError,
  concat,
  defer,
  from,
  map,
  mergeMap,
  type Observable,
  of,
  scan,
  startWith,
  switchMap,
  timer,
} from 'rxjs'

import {loadContributors, recallContributors} from './loadContributors.ts'
import type {ReviewReader} from './ReviewReader.ts'

/** After a failed lookup nobody is known; they are looked up again after so many milliseconds. */
const RETRY_DELAY = 5000

/** A release may hold many pages: so many histories are asked for side by side. */
const AT_ONCE = 4

/** By revision (`revisionOf`), the ids of those who edited it. What is absent is still loading. */
export type KnownContributors = ReadonlyMap<string, readonly string[] | 'failed'>

export const NOBODY_KNOWN: KnownContributors = new Map()

type Found = readonly [string, readonly string[] | 'failed']

function observeOne(reader: ReviewReader, revision: string): Observable<Found> {
  return defer(() => loadContributors(reader, revision)).pipe(
    map((contributors): Found => [revision, contributors]),
    catchError(() =>
      concat(
        of<Found>([revision, 'failed']),
        timer(RETRY_DELAY).pipe(switchMap(() => observeOne(reader, revision))),
      ),
    ),
  )
}

/**
 * Who edited some documents, given by their revisions, one a line, as it becomes known: at once what
 * was asked before. Tries again after an error and never fails.
 */
export function observeContributors(
  reader: ReviewReader,
  revisions: string,
): Observable<KnownContributors> {
  const sought = revisions === '' ? [] : revisions.split('\n')
  const recalled = sought.flatMap((revision): Found[] => {
    const contributors = recallContributors(reader, revision)
    return contributors === undefined ? [] : [[revision, contributors]]
  })
  const before: KnownContributors = new Map(recalled)
  return from(sought.filter((revision) => !before.has(revision))).pipe(
    mergeMap((revision) => observeOne(reader, revision), AT_ONCE),
    scan(
      (known, [revision, found]): KnownContributors => new Map([...known, [revision, found]]),
      before,
    ),
    startWith(before),
  )
}
