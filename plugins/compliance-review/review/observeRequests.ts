import {
  catchError,
  concat,
  filter,
  finalize,
  map,
  type Observable,
  of,
  ReplaySubject,
  share,
  startWith,
  switchMap,
  timer,
} from 'rxjs'
import type {SanityClient} from 'sanity'

import {isRecord} from '../../../policy/index.ts'
import {textOf} from '../preview/textOf.ts'

/** The stored requests for the review of one document. */
export type KnownRequests =
  | {readonly status: 'loading' | 'failed'}
  | {readonly status: 'ready'; readonly stored: readonly unknown[]}

const LOADING: KnownRequests = {status: 'loading'}
const FAILED: KnownRequests = {status: 'failed'}

/** After a failed lookup they are looked up again after so many milliseconds. */
const RETRY_DELAY = 5000

/** What is observed outlives its last observer by so many milliseconds, to survive a re-render. */
const LINGER = 1000

const TAG = 'caveat.review.requests'

/** What observes requests in one data set. */
export type RequestReader = {
  readonly client: SanityClient
  /** The subjects whose requests were written; undefined when any may be meant. */
  readonly events: Observable<string | undefined>
  readonly observed: Map<string, Observable<KnownRequests>>
}

function lingering<T>() {
  return share<T>({
    connector: () => new ReplaySubject(1),
    resetOnRefCountZero: () => timer(LINGER),
  })
}

/** Allocates what observes requests, with one listener for all documents that are open. */
export function createRequestReader(client: SanityClient): RequestReader {
  const events = client
    .listen(
      '*[_type == "reviewRequest"]',
      {},
      {events: ['welcome', 'mutation'], includeResult: true, visibility: 'query', tag: TAG},
    )
    .pipe(
      map((event: unknown) => {
        const result = isRecord(event) ? event['result'] : undefined
        return isRecord(result) ? textOf(result['subject']) : undefined
      }),
      lingering(),
    )
  return {client, events, observed: new Map()}
}

function observe({client, events}: RequestReader, subject: string): Observable<KnownRequests> {
  const known: Observable<KnownRequests> = events.pipe(
    filter((written, index) => index === 0 || written === undefined || written === subject),
    switchMap(() =>
      client.fetch(
        '*[_type == "reviewRequest" && subject == $subject]',
        {subject},
        {perspective: 'raw', tag: TAG},
      ),
    ),
    map((rows: unknown): KnownRequests =>
      Array.isArray(rows) ? {status: 'ready', stored: rows} : FAILED,
    ),
    catchError(() => concat(of(FAILED), timer(RETRY_DELAY).pipe(switchMap(() => known)))),
  )
  return known.pipe(startWith(LOADING))
}

/**
 * The requests for the review of a document, by its bare id, live. All observers share the answer. It
 * answers `loading` at once, tries again after an error and never fails.
 */
export function observeRequests(reader: RequestReader, subject: string): Observable<KnownRequests> {
  const before = reader.observed.get(subject)
  if (before !== undefined) return before
  const observation = observe(reader, subject).pipe(
    finalize(() => {
      reader.observed.delete(subject)
    }),
    lingering(),
  )
  reader.observed.set(subject, observation)
  return observation
}
