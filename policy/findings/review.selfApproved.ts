import {defineFinding} from '../FindingRule.ts'
import {describeDecision} from '../review/reading/describeDecision.ts'
import {reviewOfPage} from '../review/reading/reviewOfPage.ts'

export const reviewSelfApproved = defineFinding({
  code: 'review.selfApproved',
  level: 'error',
  find: (reading) => {
    const review = reviewOfPage(reading)?.own
    if (review === undefined || review.unknown.length > 0) return []
    const {contributors, standing} = review
    if (standing.state === 'selfApproved') {
      return [{path: [], details: describeDecision(standing.decision)}]
    }
    // An approval counts only when it is known that whoever gave it did not write what it is for.
    const isUnknown = standing.state === 'approved' && contributors === undefined
    return isUnknown ? [{path: [], details: {variant: 'unknown'}}] : []
  },
})
