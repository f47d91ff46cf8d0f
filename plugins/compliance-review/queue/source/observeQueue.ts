import type {SanityClient} from '@sanity/client'
import {auditTime, concatMap, defer, from, type Observable, tap} from 'rxjs'

import {createQueueReader, type ReaderOptions} from './createQueueReader.ts'
import type {QueueState} from './QueueState.ts'

/** Changes that come within so many milliseconds are read together. */
const TOGETHER_MS = 250

/** Everything but Sanity's own documents. */
const LISTENED = '*[!(_id in path("_.**"))]'

/**
 * What the queue needs, live: read once, and then only what has changed. After a lost connection it
 * is asked what has changed meanwhile. Errors when something cannot be read.
 */
export function observeQueue(client: SanityClient, options: ReaderOptions): Observable<QueueState> {
  return defer(() => {
    const reader = createQueueReader(client, options)
    return client
      .listen(
        LISTENED,
        {},
        {
          events: ['welcome', 'mutation'],
          includeAllVersions: true,
          includeMutations: false,
          includeResult: false,
          visibility: 'query',
          tag: 'caveat.queue',
        },
      )
      .pipe(
        tap((event) => {
          reader.note(event.type === 'mutation' ? event.documentId : undefined)
        }),
        auditTime(TOGETHER_MS),
        concatMap(() => from(reader.catchUp())),
      )
  })
}
