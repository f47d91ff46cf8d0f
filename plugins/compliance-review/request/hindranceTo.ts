import type {Obstacle} from '../review/obstacleTo.ts'
import type {OpenReview} from '../review/OpenReview.ts'

/** What keeps anybody from asking for a review; undefined when nothing does. */
export function hindranceTo(open: OpenReview): Obstacle | undefined {
  if (open.status === 'none') return 'nothing'
  if (open.status !== 'known') return open.status
  return open.review.standing.state === 'approved' ? 'approved' : undefined
}
