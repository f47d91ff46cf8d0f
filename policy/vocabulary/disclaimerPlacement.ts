/** Where on the page a disclaimer stands. */
export const DISCLAIMER_PLACEMENTS = ['top', 'atClaim', 'beforeCallToAction', 'end'] as const

export type DisclaimerPlacement = (typeof DISCLAIMER_PLACEMENTS)[number]
