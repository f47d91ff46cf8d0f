import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {calendarDate} from '../../../schemas/validation/calendarDate.ts'

const day = fc
  .date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

describe('calendarDate', () => {
  test('accepts every day of the calendar', () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(calendarDate(value)).toBe(true)
      }),
    )
  })

  test.each(['2025-02-29', '2025-02-30', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00'])(
    'there is no %s',
    (value) => {
      expect(calendarDate(value)).toContain(`There is no ${value}`)
    },
  )

  test('29 February exists in a leap year only', () => {
    expect(calendarDate('2024-02-29')).toBe(true)
    expect(calendarDate('2100-02-29')).not.toBe(true)
  })

  test.each(['2025', '2025-1-1', '01/02/2025', '2025-W10', '2025-01-01T00:00:00Z', '', 20_250_101])(
    'refuses %j and shows the shape',
    (value) => {
      expect(calendarDate(value)).toContain('2026-03-31')
    },
  )

  test('leaves an empty field alone', () => {
    expect(calendarDate(undefined)).toBe(true)
    expect(calendarDate(null)).toBe(true)
  })
})
