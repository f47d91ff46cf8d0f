import {reviewDecision} from './schemas/reviewDecision.ts'
import {reviewRequest} from './schemas/reviewRequest.ts'

/** The document types of compliance review. The plugin adds them to the schema. */
export const reviewTypes = [reviewRequest, reviewDecision]

/** Whether documents of a type are records of reviews: people make them by deciding, not by hand. */
export function isReviewRecord(type: string): boolean {
  return reviewTypes.some(({name}) => name === type)
}
