import {defineFinding} from '../FindingRule.ts'
import {ownValue} from '../reading/ownValue.ts'
import {titleOf} from '../reading/titleOf.ts'
import {reviewOfPage} from '../review/reading/reviewOfPage.ts'

export const reviewMissing = defineFinding({
  code: 'review.missing',
  level: 'error',
  find: (reading) => {
    const review = reviewOfPage(reading)?.own
    if (review === undefined) return []
    if (review.unknown.length > 0) {
      const titles = review.unknown.map((id) =>
        id === review.subject
          ? titleOf(reading.page, id)
          : titleOf(ownValue(ownValue(reading.evidence, id), 'document'), id),
      )
      return [{path: [], details: {variant: 'unreadable', titles}}]
    }
    return review.standing.state === 'missing' ? [{path: [], details: {}}] : []
  },
})
