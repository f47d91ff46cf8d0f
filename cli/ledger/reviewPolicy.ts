import {createPolicy} from '../../policy/index.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../policy/review/index.ts'

/** The rule with compliance review on, whatever the Studio has set: the ledger is what is asked about. */
export const reviewPolicy = createPolicy({review: DEFAULT_REVIEW_OPTIONS})
