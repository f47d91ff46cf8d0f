import type {PageResult} from './page.ts'
import {sourceFields} from './source.ts'

/** The risks of a treatment and what to do about them. */
export const safetyFields = /* groq */ `
  risks[]{_key, name, description, sources[]->{${sourceFields}}}, advice
`

export type SafetyResult = NonNullable<PageResult['safety']>
