import {afterEach, beforeEach, expect, test, vi} from 'vitest'

import {
  currentUtcDay,
  momentOfUtcDay,
  watchUtcDay,
} from '../../../../plugins/publish-guard/verdict/utcDayClock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a day begins at midnight UTC and its moment lies within it', () => {
  vi.setSystemTime('2026-06-15T23:59:59.999Z')
  const day = currentUtcDay()
  expect(momentOfUtcDay(day).toISOString()).toBe('2026-06-15T12:00:00.000Z')
  vi.setSystemTime('2026-06-16T00:00:00Z')
  expect(currentUtcDay()).toBe(day + 1)
})

test('it calls back at midnight to the millisecond, every midnight, until ended', () => {
  vi.setSystemTime('2026-06-15T23:59:50Z')
  const days: number[] = []
  const first = currentUtcDay()
  const end = watchUtcDay(() => {
    days.push(currentUtcDay() - first)
  })
  vi.advanceTimersByTime(9_999)
  expect(days).toEqual([])
  vi.advanceTimersByTime(1)
  expect(days).toEqual([1])
  vi.advanceTimersByTime(24 * 60 * 60 * 1000)
  expect(days.at(-1)).toBe(2)
  const calls = days.length
  end()
  vi.advanceTimersByTime(48 * 60 * 60 * 1000)
  expect(days).toHaveLength(calls)
})

test('after a sleep of the computer it notices within half a minute', () => {
  vi.setSystemTime('2026-06-15T12:00:00Z')
  const first = currentUtcDay()
  let seen = first
  watchUtcDay(() => {
    seen = currentUtcDay()
  })
  vi.setSystemTime('2026-06-18T08:00:00Z')
  vi.advanceTimersByTime(30_000)
  expect(seen).toBe(first + 3)
})
