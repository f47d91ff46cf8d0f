import type {SanityClient} from '@sanity/client'
import {type Observable, ReplaySubject, share, timer} from 'rxjs'

import type {ReaderOptions} from './createQueueReader.ts'
import {observeQueue} from './observeQueue.ts'
import type {QueueState} from './QueueState.ts'

/** What was read is kept so many milliseconds after nobody looks at it any more. */
const KEPT_MS = 300_000

const shared = new WeakMap<object, Observable<QueueState>>()

/** `observeQueue`, once for all that ask with the same key, one for each workspace. */
export function shareQueue(
  key: object,
  client: SanityClient,
  options: ReaderOptions,
): Observable<QueueState> {
  const known = shared.get(key)
  if (known !== undefined) return known
  const state = observeQueue(client.withConfig({perspective: 'raw', useCdn: false}), options).pipe(
    share({connector: () => new ReplaySubject(1), resetOnRefCountZero: () => timer(KEPT_MS)}),
  )
  shared.set(key, state)
  return state
}
