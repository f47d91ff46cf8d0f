import {useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'

import {isRecord} from '../../../policy/index.ts'
import {
  decisionIdOf,
  readDecision,
  readSnapshot,
  type Snapshot,
} from '../../../policy/review/index.ts'
import {API_VERSION} from '../../publish-guard/index.ts'

/** `broken`: it is not what was signed. */
export type LoadedSnapshot =
  | {readonly status: 'loading' | 'broken'}
  | {readonly status: 'failed'; readonly retry: () => void}
  | {readonly status: 'ready'; readonly snapshot: Snapshot}

const LOADING: LoadedSnapshot = {status: 'loading'}

function read(stored: unknown): LoadedSnapshot {
  const snapshot = isRecord(stored) ? readSnapshot(stored['snapshot']) : undefined
  const isIntact = snapshot !== undefined && readDecision(stored) !== undefined
  return isIntact ? {status: 'ready', snapshot} : {status: 'broken'}
}

const known = new WeakMap<SanityClient, Map<string, Promise<LoadedSnapshot>>>()

/** Decisions never change, so that each is asked for once. After a failure it is asked for again. */
function load(client: SanityClient, hash: string): Promise<LoadedSnapshot> {
  const loads = known.get(client) ?? new Map<string, Promise<LoadedSnapshot>>()
  known.set(client, loads)
  const options = {perspective: 'raw', tag: 'caveat.review.snapshot'} as const
  const loading =
    loads.get(hash) ??
    client.fetch('*[_id == $id][0]', {id: decisionIdOf(hash)}, options).then(read)
  loads.set(hash, loading)
  return loading.catch((error: unknown) => {
    loads.delete(hash)
    throw error
  })
}

/** The content that a decision was about, by the hash of the decision. A component shows one decision, always the same. */
export function useSnapshot(hash: string): LoadedSnapshot {
  const client = useClient({apiVersion: API_VERSION})
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState(LOADING)

  useEffect(() => {
    let isCurrent = true
    const retry = () => {
      setLoaded(LOADING)
      setAttempt(attempt + 1)
    }
    load(client, hash).then(
      (found) => {
        if (isCurrent) setLoaded(found)
      },
      () => {
        if (isCurrent) setLoaded({status: 'failed', retry})
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, hash, attempt])

  return loaded
}
