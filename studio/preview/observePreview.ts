import {combineLatest, distinctUntilChanged, filter, map, type Observable, switchMap} from 'rxjs'

import {isSameList} from './isSameList.ts'
import {observeClosure, type Reading} from './observeClosure.ts'
import type {PreviewResult} from './PreviewResult.ts'
import {referencesIn} from './referencesIn.ts'
import {resolvePreview} from './resolvePreview.ts'

/**
 * A document as the site would show it, again after every change: of its own fields as they are
 * typed, of the documents that it refers to as they are saved. A new reference shows once it is read.
 */
export function observePreview(
  reading: Reading,
  document: Observable<{_id: string}>,
): Observable<PreviewResult | undefined> {
  const others = document.pipe(
    map(referencesIn),
    distinctUntilChanged(isSameList),
    switchMap((ids) => observeClosure(reading, ids).pipe(map((documents) => ({ids, documents})))),
  )
  return combineLatest([document, others]).pipe(
    filter(([current, {ids}]) => isSameList(referencesIn(current), ids)),
    switchMap(([current, {documents}]) => resolvePreview(current, documents)),
  )
}
