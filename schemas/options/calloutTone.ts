/** How strongly a callout asks for attention. */
export const CALLOUT_TONES = ['note', 'important', 'warning'] as const

export type CalloutTone = (typeof CALLOUT_TONES)[number]
