import type {DosageForm} from '../../policy/vocabulary/dosageForm.ts'

export const dosageFormTitles: Readonly<Record<DosageForm, string>> = {
  orallyDisintegratingTablet: 'Orally disintegrating tablet (ODT)',
  tablet: 'Tablet',
  extendedReleaseTablet: 'Extended-release tablet',
  lozenge: 'Lozenge (troche)',
  nasalSpray: 'Nasal spray',
  injection: 'Injection',
  solution: 'Solution',
}
