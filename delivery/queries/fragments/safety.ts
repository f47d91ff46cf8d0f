import type {BasicText} from './basicText.ts'
import {type CitedSources, sourceFields} from './source.ts'

/** The risks of a treatment and what to do about them. */
export const safetyFields = /* groq */ `
  risks[]{_key, name, description, sources[]->{${sourceFields}}}, advice
`

export type SafetyRiskResult = {
  _key: string
  name: string | null
  description: string | null
  sources: CitedSources
}

export type SafetyResult = {risks: SafetyRiskResult[] | null; advice: BasicText | null}
