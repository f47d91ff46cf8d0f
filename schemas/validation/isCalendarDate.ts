import {calendarDate} from './calendarDate.ts'

/** Whether a value is a day that can be compared with another: YYYY-MM-DD sorts as text. */
export const isCalendarDate = (value: unknown): value is string =>
  typeof value === 'string' && calendarDate(value) === true
