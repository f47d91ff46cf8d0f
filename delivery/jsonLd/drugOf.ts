import type {Drug, DrugLegalStatus} from 'schema-dts'

import {fill} from '../arrange/fill.ts'
import {wordFor} from '../arrange/wordFor.ts'
import type {Messages} from '../Messages.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import type {RegulatoryStatusResult, TreatmentResult} from '../queries/fragments/treatment.ts'
import {known} from './known.ts'

/** The disclaimers that warn. */
const WARNINGS: readonly (string | null)[] = ['boxedWarning', 'safety']

/**
 * A formulation, with the warnings of its page and with what regulators say of it: also, and first of
 * all, that they have not approved it.
 */
export function drugOf(
  treatment: TreatmentResult,
  disclaimers: readonly (DisclaimerResult | null)[],
  messages: Messages,
): Drug {
  const {names} = messages
  const warnings = disclaimers.flatMap((disclaimer) =>
    disclaimer && WARNINGS.includes(disclaimer.kind) ? [disclaimer.shortText] : [],
  )
  const statuses = treatment.regulatoryStatus ?? []
  return {
    '@type': 'Drug',
    ...known({
      name: treatment.name,
      activeIngredient: treatment.activeIngredient,
      dosageForm: wordFor(names.form, treatment.form),
      administrationRoute: wordFor(names.route, treatment.route),
      warning: [treatment.boxedWarning, ...warnings].filter((warning) => warning !== null),
      legalStatus: statuses.flatMap((status) => legalStatusOf(status, messages)),
    }),
    ...(treatment.prescriptionOnly === true && {
      prescriptionStatus: 'https://schema.org/PrescriptionOnly' as const,
    }),
  }
}

function legalStatusOf(
  {jurisdiction, indication, status}: RegulatoryStatusResult,
  {names, treatment}: Messages,
): DrugLegalStatus[] {
  const word = wordFor(names.status, status)
  if (!word || !indication) return []
  const place = wordFor(names.jurisdiction, jurisdiction)
  return [
    {
      '@type': 'DrugLegalStatus',
      name: fill(treatment.position, {status: word, indication}),
      ...(place && {applicableLocation: {'@type': 'AdministrativeArea', name: place}}),
    },
  ]
}
