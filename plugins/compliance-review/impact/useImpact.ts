import {useMemo} from 'react'

import {isRecord} from '../../../policy/index.ts'
import {type Listened, listUses, useGuardPolicy, useListened} from '../../publish-guard/index.ts'
import {carriersQuery, impactTypes, pagesQuery, recordsQuery} from './impactQueries.ts'
import {requestedAmong} from './requestedAmong.ts'
import type {TouchedPage} from './TouchedPage.ts'

export type Impact =
  | Exclude<Listened, {status: 'ready'}>
  | {readonly status: 'ready'; readonly pages: readonly TouchedPage[]}

function idsIn(rows: readonly unknown[]): string[] {
  return rows
    .map((row) => (isRecord(row) ? row['_id'] : undefined))
    .filter((id) => typeof id === 'string')
}

/** The pages that a change of a document reaches, live ones first, and a way to try again. */
export function useImpact(id: string): readonly [Impact, () => void] {
  const {options} = useGuardPolicy()
  const {review} = options
  const types = useMemo(
    () => (review === false ? undefined : impactTypes(options, review)),
    [options, review],
  )
  const [carriers, retryCarriers] = useListened(
    useMemo(() => types && carriersQuery(id, types), [id, types]),
  )
  const carrierIds = carriers.status === 'ready' ? idsIn(carriers.rows).toSorted().join('\n') : ''
  const isReady = carriers.status === 'ready'
  const [found, retryPages] = useListened(
    useMemo(() => {
      if (types === undefined || !isReady) return undefined
      return pagesQuery([id, ...carrierIds.split('\n').filter(Boolean)], types)
    }, [id, types, isReady, carrierIds]),
  )
  const uses = useMemo(() => (found.status === 'ready' ? listUses(found.rows) : []), [found])
  const subjects = uses.map((use) => use.id).join('\n')
  const [records, retryRecords] = useListened(
    useMemo(() => (subjects === '' ? undefined : recordsQuery(subjects.split('\n'))), [subjects]),
  )
  const impact = useMemo((): Impact => {
    for (const listened of [carriers, found, records]) {
      if (listened.status !== 'ready') return listened
    }
    if (review === false || records.status !== 'ready') return {status: 'ready', pages: []}
    const ids = uses.map((use) => use.id)
    const requested = requestedAmong(ids, records.rows, review)
    return {
      status: 'ready',
      pages: uses.map((use) => ({...use, isRequested: requested.has(use.id)})),
    }
  }, [carriers, found, records, review, uses])
  const retry = useMemo(
    () => () => {
      retryCarriers()
      retryPages()
      retryRecords()
    },
    [retryCarriers, retryPages, retryRecords],
  )
  return [impact, retry]
}
