import {useCallback} from 'react'
import {useDateTimeFormat} from 'sanity'

const MILLISECONDS_PER_DAY = 86_400_000

/** Writes a UTC day, in days since 1970-01-01, in the language of the Studio. */
export function useDayText(): (day: number) => string {
  const format = useDateTimeFormat({dateStyle: 'medium', timeZone: 'UTC'})
  return useCallback((day: number) => format.format(day * MILLISECONDS_PER_DAY), [format])
}
