import {describe, expect, test} from 'vitest'

import {conditionCodeFormat} from '../../../schemas/validation/conditionCodeFormat.ts'

const code = (system?: string, value?: string) => ({_type: 'conditionCode', system, value})

describe('conditionCodeFormat', () => {
  test.each([
    ['ICD-10-CM', 'F33.2'],
    ['ICD-10-CM', 'F43.10'],
    ['ICD-10-CM', 'I10'],
    ['ICD-11', '6A71'],
    ['ICD-11', '6A70.3'],
    ['SNOMED CT', '370143000'],
  ])('%s: accepts %s', (system, value) => {
    expect(conditionCodeFormat(code(system, value))).toBe(true)
  })

  test.each([
    ['ICD-10-CM', '6A71'],
    ['ICD-10-CM', 'F332'],
    ['ICD-10-CM', 'f33.2'],
    ['ICD-11', 'F33.2'],
    ['SNOMED CT', '12345'],
    ['SNOMED CT', 'F33.2'],
  ])('%s: refuses %s and shows an example', (system, value) => {
    expect(conditionCodeFormat(code(system, value))).toContain(
      `a code of ${system}. Such a code looks like`,
    )
  })

  test('asks for the half that is missing', () => {
    expect(conditionCodeFormat(code(undefined, 'F33.2'))).toContain('Choose the coding system')
    expect(conditionCodeFormat(code('ICD-11', undefined))).toContain('Enter the ICD-11 code')
  })

  test('no code at all is fine', () => {
    expect(conditionCodeFormat(undefined)).toBe(true)
    expect(conditionCodeFormat(code())).toBe(true)
  })
})
