import {defineFinding} from '../FindingRule.ts'
import {titleOf} from '../reading/titleOf.ts'
import {changedSince} from '../review/reading/changedSince.ts'
import {describeDecision} from '../review/reading/describeDecision.ts'
import {reviewOfPage} from '../review/reading/reviewOfPage.ts'

export const reviewStale = defineFinding({
  code: 'review.stale',
  level: 'error',
  find: (reading) => {
    const review = reviewOfPage(reading)?.own
    if (review?.standing.state !== 'stale' || review.unknown.length > 0) return []
    const changed = changedSince(review.standing.decision, review.pin)
    const isOwn = changed.includes(review.subject)
    const titles = changed
      .filter((id) => id !== review.subject)
      .map((id) => titleOf(review.shown.get(id), id))
    const variant = titles.length === 0 ? undefined : isOwn ? 'both' : 'shown'
    const details = {...describeDecision(review.standing.decision), titles, variant}
    return [{path: [], details}]
  },
})
