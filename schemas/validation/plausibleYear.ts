const EARLIEST = 1800

/** A year of publication: a whole number from 1800 to next year, because articles appear ahead of their issue. */
export const plausibleYear = (value: unknown, now: Date): true | string => {
  if (value === undefined || value === null) return true
  const latest = now.getUTCFullYear() + 1
  if (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= EARLIEST &&
    value <= latest
  ) {
    return true
  }
  return `This is not a year of publication. Enter four digits between ${EARLIEST} and ${latest}.`
}
