import type {ReadDecision} from '../decision/readDecision.ts'
import {type ReadRequest, readRequest} from '../request/readRequest.ts'
import type {Standing} from '../standing/standingOf.ts'
import type {ReviewState} from './ReviewState.ts'

/** What is known about the review of one document. */
export type ReviewFacts = {
  readonly subject: string
  /** How the content in question stands, and the decisions that count, in standing order. */
  readonly standing: Standing
  readonly decisions: readonly ReadDecision[]
  /** Stored requests, in any order. */
  readonly requests: readonly unknown[]
  /** Whether readers see exactly this content. */
  readonly isLive: boolean
}

/** `isStale`: an approval was there, and is of another content. `request` is the open one. */
export type ReviewStatus = {
  readonly state: ReviewState
  readonly isStale: boolean
  readonly request: ReadRequest | undefined
}

/** A decision answers the request that it names, and all that were made before it. */
function isOpen(request: ReadRequest, decisions: readonly ReadDecision[]): boolean {
  return (
    !request.isWithdrawn && !decisions.some((d) => d.request === request.id || d.at >= request.at)
  )
}

/** Where a document stands in review, computed from what is stored. */
export function reviewStateOf(facts: ReviewFacts): ReviewStatus {
  const {decisions, isLive, standing, subject} = facts
  const requests = facts.requests
    .flatMap((stored) => readRequest(stored) ?? [])
    .filter((request) => request.subject === subject)
    .toSorted((one, other) => one.at - other.at)
  const request = requests.findLast((candidate) => isOpen(candidate, decisions))
  const last = requests.at(-1)
  return {state: stateOf(), isStale: standing.state === 'stale', request}

  function stateOf(): ReviewState {
    if (request !== undefined) return 'inReview'
    if (standing.state === 'approved') return isLive ? 'published' : 'approved'
    if (standing.state !== 'changesRequested') return 'draft'
    // Whoever asked for a review since then, and took that back, has begun anew.
    return last !== undefined && last.at > standing.decision.at ? 'draft' : 'changesRequested'
  }
}
