/** Coding systems in which a condition can be identified. */
export const CODING_SYSTEMS = ['ICD-10-CM', 'ICD-11', 'SNOMED CT'] as const

export type CodingSystem = (typeof CODING_SYSTEMS)[number]
