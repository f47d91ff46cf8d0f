import type {OpenReview} from './OpenReview.ts'

/** What a reviewer may decide about an open document. */
export type Decidable = 'approved' | 'changesRequested'

/**
 * Why somebody may not decide here and now.
 * `loading`, `failed`: it is not known yet how the document stands.
 * `nothing`: there is nothing to decide upon. `role`: they have no role that may decide.
 * `unknown`: something that the document shows cannot be read.
 * `history`: who edited it is not known. `edited`: they edited it themselves.
 * `approved`: exactly this content is approved.
 */
export type Obstacle =
  | 'loading'
  | 'failed'
  | 'nothing'
  | 'role'
  | 'unknown'
  | 'history'
  | 'edited'
  | 'approved'

/** What keeps the person who is signed in from deciding; undefined when nothing does. */
export function obstacleTo(outcome: Decidable, open: OpenReview): Obstacle | undefined {
  if (open.status === 'none') return 'nothing'
  if (open.status !== 'known') return open.status
  const {me, review} = open
  if (me.role === undefined) return 'role'
  if (review.unknown.length > 0) return 'unknown'
  if (review.contributors === undefined) return open.isHistoryLoading ? 'loading' : 'history'
  if (outcome !== 'approved') return undefined
  if (review.contributors.includes(me.id)) return 'edited'
  return review.standing.state === 'approved' ? 'approved' : undefined
}
