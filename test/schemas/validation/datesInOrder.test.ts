import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {datesInOrder} from '../../../schemas/validation/datesInOrder.ts'

const day = fc
  .date({min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))

const check = (first: unknown, last: unknown, sameDay: boolean) =>
  datesInOrder(
    {label: 'the first day', date: first},
    {label: 'the last day', date: last},
    {sameDay},
  )

describe('datesInOrder', () => {
  test('follows the calendar', () => {
    fc.assert(
      fc.property(day, day, fc.boolean(), (first, last, sameDay) => {
        const distance = Date.parse(last) - Date.parse(first)
        expect(check(first, last, sameDay) === true).toBe(sameDay ? distance >= 0 : distance > 0)
      }),
    )
  })

  test('names both days and what to do', () => {
    expect(check('2026-03-01', '2026-02-01', true)).toBe(
      '2026-02-01 is too early for the last day: the first day is 2026-03-01. Choose 2026-03-01 or a later day.',
    )
    expect(check('2026-03-01', '2026-03-01', false)).toContain('Choose a day after 2026-03-01.')
  })

  test.each([undefined, null, '', 'soon', '2026-02-31', 5])(
    'says nothing while one of the two is %j: other rules speak then',
    (value) => {
      expect(check(value, '2026-01-01', true)).toBe(true)
      expect(check('2026-01-01', value, true)).toBe(true)
    },
  )
})
