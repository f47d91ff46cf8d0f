/** Whether pages must be approved by Compliance. The build replaces exactly these words. */
export const isReviewOn = process.env.SANITY_STUDIO_COMPLIANCE_REVIEW === 'on'
