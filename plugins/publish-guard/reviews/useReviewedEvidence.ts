import {useMemo} from 'react'

import type {Evidence} from '../../../policy/index.ts'
import {createReviewSeeker} from '../../../policy/review/index.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {isLoading} from '../verdict/judgePage.ts'
import {usePageEvidence} from '../verdict/usePageEvidence.ts'

/** What is known about everything that a page is judged by, with who decided about it. */
export type ReviewedEvidence = {
  /**
   * Has a `review` of the page and of what it shows that must be approved. In it, `contributors` are
   * given of what is approved exactly as it is; `useContributors` tells them of any document.
   */
  readonly evidence: Evidence
  /** Whether nothing is still loading. What could not be read stays unknown, and is complete. */
  readonly isComplete: boolean
}

/**
 * What is known, live, about the review of a document: a page, or something else that is reviewed. The
 * bare id, a draft's or a version's tells which of its forms is meant; `release` is the one in which
 * what it shows is looked up. `page` must stay the same object while it does not change.
 */
export function useReviewedEvidence(page: unknown, release: string | undefined): ReviewedEvidence {
  const {policy} = useGuard()
  const {review} = policy.options
  const seeker = useMemo(() => createReviewSeeker(review), [review])
  const evidence = usePageEvidence(seeker, page, release)
  return {evidence, isComplete: !isLoading(seeker, page, evidence)}
}
