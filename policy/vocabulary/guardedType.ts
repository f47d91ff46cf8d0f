/** Document types that the rule always holds. An article joins them as soon as it names a treatment. */
export const GUARDED_TYPES = ['treatmentPage', 'article'] as const

export type GuardedType = (typeof GUARDED_TYPES)[number]
