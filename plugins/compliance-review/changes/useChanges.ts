import {useMemo} from 'react'

import type {ReadDecision} from '../../../policy/review/index.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {type ContentChange, contentChanges} from './contentChanges.ts'
import {type LoadedSnapshot, useSnapshot} from './useSnapshot.ts'

/** What changed since a decision, once its snapshot is loaded. */
export type KnownChanges =
  | Exclude<LoadedSnapshot, {status: 'ready'}>
  | {readonly status: 'ready'; readonly changes: readonly ContentChange[]}

/** What changed in a document, and in what it shows, since a decision on it. */
export function useChanges(decision: ReadDecision, {review, subject}: KnownReview): KnownChanges {
  const loaded = useSnapshot(decision.hash)
  return useMemo((): KnownChanges => {
    if (loaded.status !== 'ready') return loaded
    const after = {document: subject.content, shown: review.shown}
    const changes = contentChanges({decision, before: loaded.snapshot, after, pin: review.pin})
    return {status: 'ready', changes}
  }, [decision, loaded, review, subject])
}
