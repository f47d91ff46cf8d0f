import {useSyncExternalStore} from 'react'

import {currentUtcDay, watchUtcDay} from './utcDayClock.ts'

/** The present UTC day, in days since 1970-01-01. Renders again when it changes, and only then. */
export function useUtcDay(): number {
  return useSyncExternalStore(watchUtcDay, currentUtcDay)
}
