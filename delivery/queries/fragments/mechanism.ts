import type {Certainty} from '../../../policy/vocabulary/certainty.ts'
import {type CitedSources, sourceFields} from './source.ts'

/** How something is thought to work, step by step, with how sure each step is. */
export const mechanismFields = /* groq */ `
  _id, name, "slug": slug.current, summary, uncertaintyStatement,
  steps[]{_key, text, certainty, sources[]->{${sourceFields}}}
`

export type MechanismStepResult = {
  _key: string
  text: string | null
  certainty: Certainty | null
  sources: CitedSources
}

export type MechanismResult = {
  _id: string
  name: string | null
  slug: string | null
  summary: string | null
  uncertaintyStatement: string | null
  steps: MechanismStepResult[] | null
}
