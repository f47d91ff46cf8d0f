/** Dosage forms. A treatment is a formulation, so it has one. */
export const DOSAGE_FORMS = [
  'orallyDisintegratingTablet',
  'tablet',
  'extendedReleaseTablet',
  'lozenge',
  'nasalSpray',
  'injection',
  'solution',
] as const

export type DosageForm = (typeof DOSAGE_FORMS)[number]
