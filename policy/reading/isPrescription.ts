import {ownValue} from './ownValue.ts'

function isNo(value: unknown): boolean {
  return value === undefined || value === null || value === false
}

/**
 * Whether a treatment is to be taken for a prescription medicine. Only a treatment that says
 * `prescriptionOnly: false` is not, and nothing about it may contradict that: a controlled
 * substance, a medicine under a REMS and a compounded one are always on prescription.
 */
export function isPrescription(treatment: Record<string, unknown>): boolean {
  const isFree =
    ownValue(treatment, 'prescriptionOnly') === false &&
    ownValue(treatment, 'compounded') === false &&
    isNo(ownValue(treatment, 'controlledSchedule')) &&
    isNo(ownValue(treatment, 'rems'))
  return !isFree
}
