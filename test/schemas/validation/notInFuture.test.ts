import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {notInFuture} from '../../../schemas/validation/notInFuture.ts'

describe('notInFuture', () => {
  const noon = new Date('2026-06-15T12:00:00Z')

  test('accepts today and every day before', () => {
    expect(notInFuture('2026-06-15', noon)).toBe(true)
    expect(notInFuture('1999-12-31', noon)).toBe(true)
  })

  test('accepts the day that has begun in the east while it is still yesterday in UTC', () => {
    expect(notInFuture('2026-06-16', noon)).toBe(true)
    expect(notInFuture('2026-06-16', new Date('2026-06-15T09:59:59Z'))).not.toBe(true)
  })

  test('refuses every day after tomorrow and names it', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 5000}), (days) => {
        const later = new Date(noon.getTime() + days * 86_400_000).toISOString().slice(0, 10)
        expect(notInFuture(later, noon)).toContain(`${later} lies in the future`)
      }),
    )
  })

  test('leaves unreadable dates to another rule', () => {
    expect(notInFuture(undefined, noon)).toBe(true)
    expect(notInFuture('2999-02-31', noon)).toBe(true)
  })
})
