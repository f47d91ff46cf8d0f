import {useMemo} from 'react'

import type {Evidence} from '../../../policy/index.ts'
import type {ReviewSeeker} from '../../../policy/review/index.ts'
import {useObserved} from '../verdict/useObserved.ts'
import {editedAmong, type Judged, joinReviews, subjectsOf} from './joinReviews.ts'
import {NOBODY_KNOWN, observeContributors} from './observeContributors.ts'
import {useDecisions} from './useDecisions.ts'
import {useReviewReader} from './useReviewReader.ts'

/**
 * Adds to what is known about pages, live, who decided about them and about what they show and, where
 * that was an approval of exactly what there is, who had edited it. Where compliance review is off, it
 * adds nothing and asks for nothing. `judged` must stay the same object while nothing changes.
 */
export function useReviews(seeker: ReviewSeeker, judged: Judged): Evidence {
  const reader = useReviewReader()
  const subjects = useMemo(() => subjectsOf(seeker, judged), [seeker, judged])
  const decisions = useDecisions(subjects)
  const edited = useMemo(() => editedAmong(seeker, judged, decisions), [seeker, judged, decisions])
  const revisions = [...edited.values()].join('\n')
  const contributors = useObserved(
    useMemo(() => observeContributors(reader, revisions), [reader, revisions]),
    NOBODY_KNOWN,
  )
  const {evidence} = judged
  return useMemo(
    () => joinReviews(evidence, {decisions, edited, contributors}),
    [evidence, decisions, edited, contributors],
  )
}
