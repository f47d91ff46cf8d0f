/** Whom a disclaimer addresses. */
export const AUDIENCES = ['public', 'patients', 'professionals'] as const

export type Audience = (typeof AUDIENCES)[number]
