/** The namespace of every text of compliance review. */
export const REVIEW_NAMESPACE = 'caveat-compliance-review'
