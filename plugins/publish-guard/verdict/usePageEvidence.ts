import {useCallback, useMemo} from 'react'

import type {Evidence} from '../../../policy/index.ts'
import type {ReviewSeeker} from '../../../policy/review/index.ts'
import {useReviews} from '../reviews/useReviews.ts'
import {useEvidence} from './useEvidence.ts'

/**
 * What is known, live, about everything that a page is judged by: what it names and, where compliance
 * review is on, what that shows and who decided about it. `page` must stay the same object while it does
 * not change.
 */
export function usePageEvidence(
  seeker: ReviewSeeker,
  page: unknown,
  release: string | undefined,
): Evidence {
  const idsOf = useCallback((known: Evidence) => seeker.evidenceIdsOf(page, known), [seeker, page])
  const evidence = useEvidence(idsOf, release)
  const judged = useMemo(() => ({pages: [page], evidence}), [page, evidence])
  return useReviews(seeker, judged)
}
