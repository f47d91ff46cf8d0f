import {isCalendarDate} from './isCalendarDate.ts'

const HOURS_AHEAD_OF_UTC = 14

/**
 * A day on which something was done cannot lie ahead. Editors sit in every time zone, so a day counts as
 * future only when it has not begun anywhere on Earth.
 */
export const notInFuture = (value: unknown, now: Date): true | string => {
  if (!isCalendarDate(value)) return true
  const latest = new Date(now.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10)
  return (
    value <= latest ||
    `${value} lies in the future. Enter the day on which this was done, today at the latest.`
  )
}
