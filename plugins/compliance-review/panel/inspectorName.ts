/** The name by which links open the review panel. */
export const REVIEW_INSPECTOR = 'caveat-review'
