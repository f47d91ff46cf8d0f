import {fieldOf} from '../read/fieldOf.ts'

/** What is compounded, a controlled substance or under a REMS is never sold without a prescription. */
export const onPrescription = (prescriptionOnly: unknown, treatment: unknown): true | string => {
  const schedule = fieldOf(treatment, 'controlledSchedule')
  const isAlways =
    fieldOf(treatment, 'compounded') === true ||
    fieldOf(treatment, 'rems') === true ||
    (schedule !== undefined && schedule !== null)
  return (
    prescriptionOnly !== false ||
    !isAlways ||
    'A compounded medicine, a controlled substance and a medicine with a REMS need a prescription. Switch this on.'
  )
}
