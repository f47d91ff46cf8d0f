/** Today as YYYY-MM-DD in UTC, the clock by which disclaimers start and end. */
export const today = (): string => new Date().toISOString().slice(0, 10)
