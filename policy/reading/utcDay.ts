const MILLISECONDS_PER_DAY = 86_400_000
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/**
 * A `date` string (YYYY-MM-DD) as a count of days since 1970-01-01 UTC.
 * Undefined for anything else, also for days that no calendar has, such as 2026-02-30.
 */
export function dayOfDate(value: unknown): number | undefined {
  if (typeof value !== 'string' || !CALENDAR_DATE.test(value)) return undefined
  const milliseconds = Date.parse(`${value}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) return undefined
  // Engines may roll 30 February over into March: only a day that reads back the same exists.
  if (new Date(milliseconds).getUTCDate() !== Number(value.slice(-2))) return undefined
  return milliseconds / MILLISECONDS_PER_DAY
}

/**
 * The UTC day on which a moment falls, as a count of days since 1970-01-01 UTC. A moment is a Date,
 * a `date` string or an ISO 8601 time that names its offset; undefined for anything else.
 */
export function dayOfMoment(at: unknown): number | undefined {
  if (at instanceof Date) return wholeDays(at.getTime())
  if (typeof at !== 'string' || !MOMENT.test(at)) return undefined
  return wholeDays(Date.parse(at))
}

/** The UTC day of a moment as YYYY-MM-DD, as `$today` in GROQ wants it; undefined when it is none. */
export function dateOfMoment(at: unknown): string | undefined {
  const day = dayOfMoment(at)
  if (day === undefined) return undefined
  const date = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
  return dayOfDate(date) === undefined ? undefined : date
}

function wholeDays(milliseconds: number): number | undefined {
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / MILLISECONDS_PER_DAY)
}

/** The last millisecond of a day, in milliseconds since 1970-01-01 UTC. */
export function endOfDay(day: number): number {
  return (day + 1) * MILLISECONDS_PER_DAY - 1
}
