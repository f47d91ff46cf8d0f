import type {DisclaimerKind} from './vocabulary/disclaimerKind.ts'

/** What about a page can demand a disclaimer of a certain kind. */
export type DemandReason =
  | 'guardedPage'
  | 'unapprovedFormulation'
  | 'compoundedFormulation'
  | 'noHeadToHead'

/** When `because` holds, one of the page's disclaimers must have one of the kinds in `oneOf`. */
export type KindDemand = {
  readonly because: DemandReason
  readonly oneOf: readonly DisclaimerKind[]
}

/** The kinds of disclaimer that a page needs. Replaceable: `createPolicy({demandedKinds})`. */
export const DEMANDED_KINDS: readonly KindDemand[] = [
  {because: 'guardedPage', oneOf: ['educationalOnly', 'consultProvider']},
  {because: 'unapprovedFormulation', oneOf: ['regulatoryStatus']},
  {because: 'unapprovedFormulation', oneOf: ['safety']},
  {because: 'compoundedFormulation', oneOf: ['regulatoryStatus']},
  {because: 'compoundedFormulation', oneOf: ['safety']},
  {because: 'noHeadToHead', oneOf: ['comparative']},
]
