import type {Item} from '../Item.ts'
import type {PageResult} from './page.ts'
import {sourceFields} from './source.ts'

/** The facts of a formulation, with the regulators' positions and where they stand written. */
export const treatmentFields = /* groq */ `
  _id, _type, name, activeIngredient, form, route, compounded, prescriptionOnly, controlledSchedule, rems, boxedWarning,
  regulatoryStatus[]{_key, jurisdiction, indication, status, asOf, source->{${sourceFields}}}
`

export type TreatmentResult = Item<PageResult['treatments']>

/** One regulator's position on one use, at a date YYYY-MM-DD. */
export type RegulatoryStatusResult = Item<TreatmentResult['regulatoryStatus']>
