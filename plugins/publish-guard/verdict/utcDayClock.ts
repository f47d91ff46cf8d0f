const MILLISECONDS_PER_DAY = 86_400_000

/** How often the calendar is looked at, in milliseconds. A timer alone would sleep with the computer. */
const INTERVAL = 30_000

/** The present UTC day, in days since 1970-01-01. */
export function currentUtcDay(): number {
  return Math.floor(Date.now() / MILLISECONDS_PER_DAY)
}

/** Calls back when the UTC day may have changed: at midnight, and twice a minute. The answer ends it. */
export function watchUtcDay(onTick: () => void): () => void {
  const interval = setInterval(onTick, INTERVAL)
  let midnight: ReturnType<typeof setTimeout> | undefined
  const waitForMidnight = () => {
    const left = (currentUtcDay() + 1) * MILLISECONDS_PER_DAY - Date.now()
    midnight = setTimeout(() => {
      onTick()
      waitForMidnight()
    }, left)
  }
  waitForMidnight()
  return () => {
    clearInterval(interval)
    clearTimeout(midnight)
  }
}

/** Noon of a UTC day, as a moment to judge at: the rule compares days. */
export function momentOfUtcDay(day: number): Date {
  return new Date(day * MILLISECONDS_PER_DAY + MILLISECONDS_PER_DAY / 2)
}
