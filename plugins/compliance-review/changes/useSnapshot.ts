import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

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

/** The content that a decision was about, by the hash of the decision. It is loaded once: a component shows one decision. */
export function useSnapshot(hash: string): LoadedSnapshot {
  const client = useClient({apiVersion: API_VERSION})
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState(LOADING)

  useEffect(() => {
    const controller = new AbortController()
    const {signal} = controller
    client
      .fetch(
        '*[_id == $id][0]',
        {id: decisionIdOf(hash)},
        {perspective: 'raw', tag: 'caveat.review.snapshot', signal},
      )
      .then(
        (stored: unknown) => {
          if (!signal.aborted) setLoaded(read(stored))
        },
        () => {
          if (signal.aborted) return
          setLoaded({
            status: 'failed',
            retry: () => {
              setLoaded(LOADING)
              setAttempt(attempt + 1)
            },
          })
        },
      )
    return () => {
      controller.abort()
    }
  }, [client, hash, attempt])

  return loaded
}
