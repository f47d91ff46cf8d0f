export {reviewActions} from './actions/reviewActions.ts'
export {complianceReview} from './complianceReview.ts'
export {reviewTypes} from './reviewTypes.ts'
