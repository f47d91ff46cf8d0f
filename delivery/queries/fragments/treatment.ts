import type {ApprovalStatus} from '../../../policy/vocabulary/approvalStatus.ts'
import type {ControlledSchedule} from '../../../policy/vocabulary/controlledSchedule.ts'
import type {DosageForm} from '../../../policy/vocabulary/dosageForm.ts'
import type {Jurisdiction} from '../../../policy/vocabulary/jurisdiction.ts'
import type {Route} from '../../../policy/vocabulary/route.ts'
import {type SourceResult, sourceFields} from './source.ts'

/** The facts of a formulation, with the regulators' positions and where they stand written. */
export const treatmentFields = /* groq */ `
  _id, name, activeIngredient, form, route, compounded, controlledSchedule, rems, boxedWarning,
  regulatoryStatus[]{_key, jurisdiction, indication, status, asOf, source->{${sourceFields}}}
`

/** One regulator's position on one use, at a date YYYY-MM-DD. */
export type RegulatoryStatusResult = {
  _key: string
  jurisdiction: Jurisdiction | null
  indication: string | null
  status: ApprovalStatus | null
  asOf: string | null
  source: SourceResult | null
}

export type TreatmentResult = {
  _id: string
  name: string | null
  activeIngredient: string | null
  form: DosageForm | null
  route: Route | null
  compounded: boolean | null
  controlledSchedule: ControlledSchedule | null
  rems: boolean | null
  boxedWarning: string | null
  regulatoryStatus: RegulatoryStatusResult[] | null
}
