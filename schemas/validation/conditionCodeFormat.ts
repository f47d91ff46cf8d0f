import {fieldOf} from '../read/fieldOf.ts'

interface CodeShape {
  readonly shape: RegExp
  readonly example: string
}

const SHAPES: Readonly<Record<string, CodeShape>> = {
  'ICD-10-CM': {shape: /^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, example: 'F33.2'},
  'ICD-11': {shape: /^[0-9A-Z]{4}(?:\.[0-9A-Z]{1,2})?$/, example: '6A71'},
  'SNOMED CT': {shape: /^[1-9]\d{5,17}$/, example: '370143000'},
}

/** A code of a condition: both the system and the value, and the value in that system's shape. */
export const conditionCodeFormat = (code: unknown): true | string => {
  const system = fieldOf(code, 'system')
  const value = fieldOf(code, 'value')
  if (system === undefined && value === undefined) return true
  if (typeof system !== 'string') return 'Choose the coding system to which this code belongs.'
  if (typeof value !== 'string') return `Enter the ${system} code, or remove the coding system.`
  const expected = SHAPES[system]
  if (expected === undefined || expected.shape.test(value)) return true
  return `“${value}” does not look like a code of ${system}. Such a code looks like ${expected.example}.`
}
