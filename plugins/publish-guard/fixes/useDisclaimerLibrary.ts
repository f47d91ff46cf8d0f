import {useMemo} from 'react'

import {bareIdOf, evidenceOf, indexStored, type Policy} from '../../../policy/index.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {type LiveQuery, useListened} from '../panes/useListened.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

/** The disclaimers that can be linked. */
export type DisclaimerLibrary =
  | {readonly status: 'loading'}
  | {readonly status: 'error'; readonly message: string; readonly retry: () => void}
  | {readonly status: 'ready'; readonly disclaimers: readonly LibraryDisclaimer[]}

function disclaimersIn({options}: Policy, release: string | undefined): LiveQuery {
  const ofRelease = release === undefined ? '' : ' || _id in path($versions)'
  const isPublished = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'
  return {
    fetch: `*[_type == $type && ((${isPublished})${ofRelease})]`,
    listen: '*[_type == $type]',
    params: {
      type: options.evidenceTypes.disclaimer,
      ...(release === undefined ? {} : {versions: `versions.${release}.**`}),
    },
    perspective: 'raw',
  }
}

/** What readers of a release, or of the site as it is, would see of stored disclaimers. */
function visibleAmong(rows: readonly unknown[], release: string | undefined): LibraryDisclaimer[] {
  const stored = indexStored(rows)
  const ids = [...new Set([...stored.keys()].map(bareIdOf))]
  return Object.entries(evidenceOf(stored, {ids, release})).flatMap(([id, known]) => {
    const visible = indexStored(known.state === 'published' ? [known.document] : [])
    return [...visible.values()].map((document) => ({id, document, isPublished: stored.has(id)}))
  })
}

/** Every disclaimer that pages of a release, or of none, can link, live. */
export function useDisclaimerLibrary(release: string | undefined): DisclaimerLibrary {
  const {policy} = useGuard()
  const query = useMemo(() => disclaimersIn(policy, release), [policy, release])
  const [listened, retry] = useListened(query)
  return useMemo(() => {
    if (listened.status === 'loading') return listened
    if (listened.status === 'error') return {...listened, retry}
    return {status: 'ready', disclaimers: visibleAmong(listened.rows, release)}
  }, [listened, retry, release])
}
