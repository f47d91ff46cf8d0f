import {useMemo} from 'react'

import {useUtcDay} from '../verdict/useUtcDay.ts'
import {momentOfUtcDay} from '../verdict/utcDayClock.ts'
import {releaseMoment} from './releaseMoment.ts'
import {useRelease} from './useRelease.ts'

/** No moment: the rule lets no page pass then. */
const NEVER = new Date(Number.NaN)

/**
 * The moment at which a page is judged, live: when its release is to be published, or now when it is in
 * none. Undefined while the releases are loading; an invalid Date when they cannot be read.
 */
export function useReleaseMoment(name: string | undefined): Date | undefined {
  const day = useUtcDay()
  const release = useRelease(name)
  const {status} = release
  const document = status === 'known' ? release.document : undefined
  return useMemo(() => {
    if (status === 'loading') return undefined
    if (status === 'unknown') return NEVER
    return releaseMoment(document, momentOfUtcDay(day))
  }, [status, document, day])
}
