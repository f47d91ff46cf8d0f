import {useState} from 'react'

import type {KnownReview, OpenReview} from '../review/OpenReview.ts'

/**
 * The latest review that was known, also while the next state is looked up or cannot be: so that a
 * dialog that is open keeps what was typed. Undefined when there is none.
 */
export function useSettledReview(open: OpenReview): KnownReview | undefined {
  const [settled, setSettled] = useState<KnownReview>()
  const next = open.status === 'known' ? open : open.status === 'none' ? undefined : settled
  if (settled !== next) setSettled(next)
  return next
}
