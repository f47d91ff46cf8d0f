import {defineFinding} from '../FindingRule.ts'
import {describeDecision} from '../review/reading/describeDecision.ts'
import {reviewOfPage} from '../review/reading/reviewOfPage.ts'

export const reviewRejected = defineFinding({
  code: 'review.rejected',
  level: 'error',
  find: (reading) => {
    const review = reviewOfPage(reading)?.own
    if (review === undefined || review.unknown.length > 0) return []
    const {standing} = review
    if (standing.state !== 'changesRequested' && standing.state !== 'withdrawn') return []
    const said = describeDecision(standing.decision)
    const variant = `${standing.state}${said['comment'] === undefined ? '' : 'Because'}`
    return [{path: [], details: {...said, variant}}]
  },
})
