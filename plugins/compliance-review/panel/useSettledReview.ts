import {useState} from 'react'

import type {OpenReview} from '../review/OpenReview.ts'

/** The latest review that was known, also while the next state is looked up. */
export function useSettledReview(open: OpenReview): OpenReview {
  const [settled, setSettled] = useState(open)
  if (open.status === 'loading') return settled
  if (settled !== open) setSettled(open)
  return open
}
