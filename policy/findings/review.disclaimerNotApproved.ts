import {defineFinding} from '../FindingRule.ts'
import type {DocumentReview} from '../review/reading/reviewOf.ts'
import {reviewOfPage} from '../review/reading/reviewOfPage.ts'

/** Why a document does not count as approved; undefined when it does. */
function reasonOf({contributors, standing, unknown}: DocumentReview): string | undefined {
  if (unknown.length > 0) return 'unreadable'
  if (standing.state !== 'approved') return standing.state
  return contributors === undefined ? 'unknownEditors' : undefined
}

export const reviewDisclaimerNotApproved = defineFinding({
  code: 'review.disclaimerNotApproved',
  level: 'error',
  find: (reading) =>
    (reviewOfPage(reading)?.shown ?? []).flatMap(({path, review, title, type}) => {
      const variant = reasonOf(review)
      return variant === undefined ? [] : [{path, details: {variant, title, role: type}}]
    }),
})
