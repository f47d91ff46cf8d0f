/** A text that says something; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The calendar day of a datetime, YYYY-MM-DD in UTC. */
export function dayOf(value: unknown): string | undefined {
  return textOf(value)?.slice(0, 10)
}

/** The parts of a preview's second line that are there. */
export function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ')
}
