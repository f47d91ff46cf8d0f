import {useMemo} from 'react'

import type {Guard} from '../guard/Guard.ts'
import {type Listened, type LiveQuery, useListened} from '../panes/useListened.ts'
import {pageTypes, USES_QUERY} from './usesQuery.ts'

/** The pages that link a document, in all their forms, live, and a way to try again after an error. */
export function useUses({policy}: Guard, id: string): readonly [Listened, () => void] {
  const query = useMemo((): LiveQuery => {
    const pages = pageTypes(policy)
    return {
      fetch: USES_QUERY,
      listen: '*[_type in $pages]',
      params: {id, pages},
      perspective: 'raw',
    }
  }, [policy, id])
  return useListened(query)
}
