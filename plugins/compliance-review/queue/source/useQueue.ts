import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'

import {useGuard, useUtcDay} from '../../../publish-guard/index.ts'
import {createQueue, type Queue} from '../model/createQueue.ts'
import {useQueueState} from './useQueueState.ts'

/** The queue of the person who is signed in, live. `read` of `total` documents are known. */
export type LiveQueue =
  | {readonly status: 'loading'}
  | {readonly status: 'error'; readonly message: string}
  | {
      readonly status: 'read'
      readonly queue: Queue
      readonly isComplete: boolean
      readonly read: number
      readonly total: number
    }

/** The queue, and a way to try again after an error. */
export function useQueue(): readonly [LiveQueue, () => void] {
  const [found, retry] = useQueueState()
  const {review} = useGuard().policy.options
  const me = useCurrentUser()?.id ?? ''
  const today = useUtcDay()
  const list = useMemo(
    () => (review === false ? undefined : createQueue({id: me, today}, review)),
    [me, today, review],
  )
  const live = useMemo((): LiveQueue => {
    if (found.status !== 'read') return found
    if (list === undefined) return {status: 'loading'}
    const {facts, read, total} = found
    return {status: 'read', queue: list(facts), isComplete: facts.isComplete, read, total}
  }, [found, list])
  return [live, retry]
}
