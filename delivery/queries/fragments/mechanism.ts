import type {MECHANISM_QUERY_RESULT} from '../../generated/sanity.types.ts'
import type {Item} from '../Item.ts'
import type {Unfinished} from '../Unfinished.ts'
import {sourceFields} from './source.ts'

/** How something is thought to work, step by step, with how sure each step is. */
export const mechanismFields = /* groq */ `
  _id, _type, name, "slug": slug.current, summary, uncertaintyStatement,
  steps[]{_key, text, certainty, sources[]->{${sourceFields}}}
`

export type MechanismResult = Unfinished<NonNullable<MECHANISM_QUERY_RESULT>>

export type MechanismStepResult = Item<MechanismResult['steps']>
