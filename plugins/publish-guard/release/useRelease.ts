import {useEffect} from 'react'
import {
  getReleaseDocumentIdFromReleaseId,
  type ReleaseDocument,
  useActiveReleases,
  useDataset,
  useProjectId,
} from 'sanity'

import {evidenceCache} from '../evidence/evidenceCache.ts'
import {releaseKey} from './releaseKey.ts'

/**
 * What is known, live, about a release. `absent`: there is no such release, or none was asked for.
 * `unknown`: the releases cannot be read.
 */
export type KnownRelease =
  | {readonly status: 'loading' | 'absent' | 'unknown'}
  | {readonly status: 'known'; readonly document: ReleaseDocument}

const LOADING: KnownRelease = {status: 'loading'}
const ABSENT: KnownRelease = {status: 'absent'}
const UNKNOWN: KnownRelease = {status: 'unknown'}

/** Follows a release by its name. While it does, document validation need not ask for the release. */
export function useRelease(name: string | undefined): KnownRelease {
  const {byId, error, loading} = useActiveReleases()
  const projectId = useProjectId()
  const dataset = useDataset()
  const document =
    name === undefined ? undefined : byId.get(getReleaseDocumentIdFromReleaseId(name))

  useEffect(() => {
    if (name === undefined || document === undefined) return undefined
    const key = releaseKey({projectId, dataset}, name)
    const release = evidenceCache.hold(key)
    evidenceCache.remember(key, {state: 'published', document})
    return release
  }, [name, document, projectId, dataset])

  if (name === undefined) return ABSENT
  if (document !== undefined) return {status: 'known', document}
  if (loading) return LOADING
  return error === undefined ? ABSENT : UNKNOWN
}
