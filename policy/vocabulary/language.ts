/** BCP 47 language tags that content may be written in. */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]
