import {readDecision, type ReadDecision} from '../decision/readDecision.ts'
import {standingOrder} from '../decision/standingOrder.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'

/** Whose decisions are sought, and until when they count, in milliseconds since 1970. */
export type DecisionsSought = {
  readonly subject: string
  /** An approval that is dated after it does not count yet; what speaks against the document does. */
  readonly until: number
}

/**
 * The decisions on a subject that count, in standing order: those that are as they were signed, in a
 * role that may decide, and not by somebody who had edited the subject, as the decision says itself.
 */
export function countingDecisions(
  stored: readonly unknown[],
  {subject, until}: DecisionsSought,
  {roles}: ReviewOptions,
): ReadDecision[] {
  const byHash = new Map<string, ReadDecision>()
  for (const value of stored) {
    const decision = readDecision(value)
    if (decision?.subject === subject) byHash.set(decision.hash, decision)
  }
  return standingOrder([...byHash.values()]).filter(
    ({at, contributors, decision, signer}) =>
      roles.includes(signer.role) &&
      (decision !== 'approved' || (at <= until && !contributors.includes(signer.id))),
  )
}
