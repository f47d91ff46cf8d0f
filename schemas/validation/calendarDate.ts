const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** A day that exists, written YYYY-MM-DD. An empty value passes: presence is another rule. */
export const calendarDate = (value: unknown): true | string => {
  if (value === undefined || value === null) return true
  if (typeof value !== 'string' || !SHAPE.test(value)) {
    return 'Write the date as year-month-day, for example 2026-03-31.'
  }
  const time = Date.parse(`${value}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  return exists || `There is no ${value} in the calendar. Check the day and the month.`
}
