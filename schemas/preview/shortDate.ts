import {isCalendarDate} from '../validation/isCalendarDate.ts'

const format = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'})

/** "Dec 31, 2026" for 2026-12-31; undefined for everything that is no day. */
export const shortDate = (value: unknown): string | undefined =>
  isCalendarDate(value) ? format.format(new Date(`${value}T00:00:00Z`)) : undefined
