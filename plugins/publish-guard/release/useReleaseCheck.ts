import {useCallback, useMemo} from 'react'
import {getReleaseIdFromReleaseDocumentId, type ReleaseDocument} from 'sanity'

import {
  bareIdOf,
  type Evidence,
  indexStored,
  type Policy,
  type StoredDocument,
} from '../../../policy/index.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {type Listened, type LiveQuery, useListened} from '../panes/useListened.ts'
import {useReviews} from '../reviews/useReviews.ts'
import {useEvidence} from '../verdict/useEvidence.ts'
import {bystandersOf, judgeRelease, pagesOf, type ReleaseContent} from './judgeRelease.ts'
import type {ReleaseCheck} from './ReleaseCheck.ts'
import {releaseTitle} from './releaseTitle.ts'
import {useReleaseMoment} from './useReleaseMoment.ts'

/** What is known about a release as a whole, live. */
export type KnownCheck =
  | {readonly status: 'loading'}
  | {readonly status: 'error'; readonly message: string; readonly retry: () => void}
  | {readonly status: 'checked'; readonly check: ReleaseCheck; readonly at: Date}

const LOADING: KnownCheck = {status: 'loading'}

/** Pages that are live and name any of some documents, given by their bare ids, one a line. */
function dependantsOf({options}: Policy, ids: string): LiveQuery | undefined {
  const isPublished = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'
  return ids === ''
    ? undefined
    : {
        fetch: `*[_type in $pages && references($ids) && ${isPublished}]`,
        listen: '*[_type in $pages]',
        params: {ids: ids.split('\n'), pages: options.guardedTypes.map(({type}) => type)},
        perspective: 'raw',
      }
}

function useContent(
  release: ReleaseDocument,
  versions: readonly StoredDocument[],
): {readonly content: ReleaseContent; readonly listened: Listened; readonly retry: () => void} {
  const {policy} = useGuard()
  const ids = [...new Set(versions.map((version) => bareIdOf(version['_id'])))].toSorted()
  const listed = ids.join('\n')
  const [listened, retry] = useListened(
    useMemo(() => dependantsOf(policy, listed), [policy, listed]),
  )
  const name = getReleaseIdFromReleaseDocumentId(release['_id'])
  const title = releaseTitle(release)
  const content = useMemo(() => {
    const rows = listened.status === 'ready' ? listened.rows : []
    return {release: {name, title}, versions, dependants: [...indexStored(rows).values()]}
  }, [name, title, versions, listened])
  return {content, listened, retry}
}

/**
 * Judges a release as a whole, live: its pages, and the live pages that show what it changes. `versions`
 * are all documents in it and must stay the same object while nothing changes.
 */
export function useReleaseCheck(
  release: ReleaseDocument,
  versions: readonly StoredDocument[],
): KnownCheck {
  const {policy} = useGuard()
  const {content, listened, retry} = useContent(release, versions)
  const name = getReleaseIdFromReleaseDocumentId(release['_id'])
  const at = useReleaseMoment(name)
  const pages = useMemo(
    () => [...pagesOf(policy, content), ...bystandersOf(policy, content)],
    [policy, content],
  )
  const idsOf = useCallback(
    (known: Evidence) => {
      const ids = pages.flatMap((page) => policy.evidenceIdsOf(page, known))
      return [...new Set(ids)].toSorted()
    },
    [policy, pages],
  )
  const named = useEvidence(idsOf, name)
  const evidence = useReviews(
    policy,
    useMemo(() => ({pages, evidence: named}), [pages, named]),
  )
  return useMemo(() => {
    if (listened.status === 'error') return {...listened, retry}
    if (listened.status === 'loading' || at === undefined) return LOADING
    return {status: 'checked', check: judgeRelease(policy, content, {evidence, at}), at}
  }, [policy, content, evidence, at, listened, retry])
}
