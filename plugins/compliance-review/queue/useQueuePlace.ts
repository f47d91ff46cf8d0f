import {useCallback, useMemo} from 'react'
import {useCurrentUser} from 'sanity'
import {useRouter, type RouterState} from 'sanity/router'

import {useGuard} from '../../publish-guard/index.ts'
import {FILTER_NAMES, type QueueFilter} from './model/filterQueue.ts'
import {type Section, sectionNamed} from './model/sections.ts'

/** Where somebody is in the queue, as the address says, and how they go elsewhere. */
export type QueuePlace = {
  readonly section: Section
  readonly filter: QueueFilter
  /** The state of the router for another section, narrowed to the same. */
  readonly stateFor: (section: Section) => RouterState
  readonly narrow: (filter: QueueFilter) => void
}

function stateOf(section: Section, filter: QueueFilter): RouterState {
  const params = FILTER_NAMES.flatMap((name): [string, string][] => {
    const value = filter[name]
    return value === undefined || value === '' ? [] : [[name, value]]
  })
  return {section, _searchParams: params}
}

export function useQueuePlace(): QueuePlace {
  const {navigate, state} = useRouter()
  const {review} = useGuard().policy.options
  const roles = useCurrentUser()?.roles ?? []
  const isReviewer = review !== false && roles.some(({name}) => review.roles.includes(name))
  const section = sectionNamed(state['section']) ?? (isReviewer ? 'mine' : 'waiting')
  const {_searchParams: params} = state
  const filter = useMemo((): QueueFilter => Object.fromEntries(params ?? []), [params])
  const narrow = useCallback(
    (next: QueueFilter) => {
      navigate({...stateOf(section, next)}, {replace: true})
    },
    [navigate, section],
  )
  return {section, filter, narrow, stateFor: (other) => stateOf(other, filter)}
}
