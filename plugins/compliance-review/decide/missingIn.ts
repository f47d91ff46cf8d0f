import type {KnownReview} from '../review/OpenReview.ts'
import type {Decidable} from '../review/obstacleTo.ts'
import {isSameName} from '../signature/isSameName.ts'
import type {DecisionDraft} from './DecisionDraft.ts'

/** What a decision still lacks. */
export type Missing = 'reason' | 'changeClass' | 'signature'

/**
 * Whether an approval has to say what sort of change it approves: of a disclaimer that was approved
 * before. What is approved for the first time says something new.
 */
export function asksForChangeClass(
  outcome: Decidable,
  {isDisclaimer, review}: Pick<KnownReview, 'isDisclaimer' | 'review'>,
): boolean {
  const wasApproved = review.decisions.some(({decision}) => decision === 'approved')
  return outcome === 'approved' && isDisclaimer && wasApproved
}

/** The first thing that a decision lacks; undefined when it can be signed. */
export function missingIn(
  {changeClass, comment, typed}: DecisionDraft,
  outcome: Decidable,
  seen: Pick<KnownReview, 'isDisclaimer' | 'review' | 'me'>,
): Missing | undefined {
  if (outcome === 'changesRequested' && comment.trim() === '') return 'reason'
  if (asksForChangeClass(outcome, seen) && changeClass === undefined) return 'changeClass'
  return isSameName(typed, seen.me.name) ? undefined : 'signature'
}
