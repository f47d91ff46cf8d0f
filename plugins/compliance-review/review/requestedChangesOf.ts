import type {DecisionRecord} from './decisionRecords.ts'
import type {KnownReview} from './OpenReview.ts'

/**
 * What a reviewer asked for and nobody has answered yet, by another request or decision; undefined when
 * nothing is asked for.
 */
export function requestedChangesOf({
  history,
  state,
}: Pick<KnownReview, 'history' | 'state'>): DecisionRecord | undefined {
  if (state.state !== 'changesRequested' && state.state !== 'inReview') return undefined
  const last = history.at(-1)
  return last?.decision.decision === 'changesRequested' ? last : undefined
}
