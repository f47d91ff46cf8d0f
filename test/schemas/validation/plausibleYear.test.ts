import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {plausibleYear} from '../../../schemas/validation/plausibleYear.ts'

describe('plausibleYear', () => {
  const now = new Date('2026-06-15T12:00:00Z')

  test('accepts 1800 to next year', () => {
    fc.assert(
      fc.property(fc.integer({min: 1800, max: 2027}), (year) => {
        expect(plausibleYear(year, now)).toBe(true)
      }),
    )
  })

  test.each([1799, 2028, 26, 0, -2000, 2020.5, Number.NaN, Number.POSITIVE_INFINITY, '2020', {}])(
    'refuses %j and names the limits',
    (year) => {
      expect(plausibleYear(year, now)).toContain('between 1800 and 2027')
    },
  )

  test('leaves an empty field alone', () => {
    expect(plausibleYear(undefined, now)).toBe(true)
  })
})
