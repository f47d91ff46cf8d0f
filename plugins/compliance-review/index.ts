import {reviewDecision} from './schemas/reviewDecision.ts'
import {reviewRequest} from './schemas/reviewRequest.ts'

/** The document types of compliance review, to be added to the schema where review is on. */
export const reviewTypes = [reviewRequest, reviewDecision]
