import type {Observable} from 'rxjs'

import type {AskHistory} from '../../../policy/review/index.ts'

/** What happened to decisions: somebody listens from now on, or one was stored. */
export type DecisionEvent = {
  /** The subject of the decision that was stored; undefined when any may be meant. */
  readonly subject: string | undefined
}

/** Reads what is stored about reviews in one data set. */
export type ReviewReader = {
  /** Names the data set. */
  readonly source: string
  /** One listener for all that look; whoever comes later is told of the last event first. */
  readonly events: Observable<DecisionEvent>
  /** The stored decisions on some subjects (bare ids), or all there are. Rejects when unreadable. */
  readonly decisions: (subjects: readonly string[] | 'all') => Promise<readonly unknown[]>
  readonly history: AskHistory
}
