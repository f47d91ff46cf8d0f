import {useMemo} from 'react'
import {concat, map, type Observable, of, switchMap, timer} from 'rxjs'

import {useObserved} from '../verdict/useObserved.ts'
import {recallContributors, revisionOf} from './loadContributors.ts'
import {observeContributors} from './observeContributors.ts'
import type {ReviewReader} from './ReviewReader.ts'
import {useReviewReader} from './useReviewReader.ts'

/** A document that is typed into has a new revision every moment. It is asked about when it rests so long. */
const REST = 1000

/** Who edited a document, by the ids of the users. `failed`: the history cannot be read at present. */
export type ContributorsKnown =
  | {readonly status: 'loading' | 'failed'}
  | {readonly status: 'known'; readonly ids: readonly string[]}

const LOADING: ContributorsKnown = {status: 'loading'}
const NOBODY: ContributorsKnown = {status: 'known', ids: []}

function observe(reader: ReviewReader, revision: string): Observable<ContributorsKnown> {
  const known = observeContributors(reader, revision).pipe(
    map((contributors): ContributorsKnown => {
      const ids = contributors.get(revision)
      if (ids === undefined) return LOADING
      return ids === 'failed' ? {status: 'failed'} : {status: 'known', ids}
    }),
  )
  if (recallContributors(reader, revision) !== undefined) return known
  return concat(of(LOADING), timer(REST).pipe(switchMap(() => known)))
}

/**
 * Who edited a document, live: of a draft or a version since the last publication, of what is published
 * between the publication before and that. The history is asked once for each revision at which the
 * document rests for a second, and not at all without a document.
 */
export function useContributors(document: unknown): ContributorsKnown {
  const reader = useReviewReader()
  const revision = document === undefined || document === null ? '' : revisionOf(document)
  const contributors = useMemo(
    () => (revision === '' ? of(NOBODY) : observe(reader, revision)),
    [reader, revision],
  )
  return useObserved(contributors, LOADING)
}
