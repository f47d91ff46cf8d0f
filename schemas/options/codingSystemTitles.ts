import type {CodingSystem} from './codingSystem.ts'

export const codingSystemTitles: Readonly<Record<CodingSystem, string>> = {
  'ICD-10-CM': 'ICD-10-CM (United States)',
  'ICD-11': 'ICD-11 (World Health Organization)',
  'SNOMED CT': 'SNOMED CT',
}
