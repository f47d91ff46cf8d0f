/** What a marked sentence asserts. */
export const CLAIM_TYPES = ['efficacy', 'safety', 'mechanism', 'comparative', 'regulatory'] as const

export type ClaimType = (typeof CLAIM_TYPES)[number]
