import type {ReadDecision} from '../decision/readDecision.ts'

/**
 * How a content stands.
 * `approved`: exactly this content was approved, and that was not withdrawn.
 * `selfApproved`: it was, but only by people who had edited it.
 * `stale`: another content of the same document was approved last.
 * `changesRequested`, `withdrawn`: that is what was decided last.
 * `missing`: nothing was decided.
 */
export type Standing =
  | {readonly state: 'missing'}
  | {
      readonly state: 'approved' | 'selfApproved' | 'stale' | 'changesRequested' | 'withdrawn'
      readonly decision: ReadDecision
    }

/** A content: its hash, the type of its document, and the ids of the people who edited it. */
export type JudgedContent = {
  readonly contentHash: string
  readonly type: string
  readonly contributors: readonly string[]
}

/** The last decision on exactly this content since the last withdrawal. */
function lastOn(content: JudgedContent, decisions: readonly ReadDecision[]) {
  const since = decisions.findLastIndex(({decision}) => decision === 'withdrawn') + 1
  return decisions
    .slice(since)
    .findLast(
      ({contentHash, subjectType}) =>
        contentHash === content.contentHash && subjectType === content.type,
    )
}

/**
 * How a content stands by the decisions that count, in standing order. Every content stands for
 * itself: a draft that was sent back does not unsettle the page that is live, but a withdrawal holds
 * for whatever was approved before it.
 */
export function standingOf(content: JudgedContent, decisions: readonly ReadDecision[]): Standing {
  const isOwn = ({decision, signer}: ReadDecision) =>
    decision === 'approved' && content.contributors.includes(signer.id)
  const others = decisions.filter((decision) => !isOwn(decision))
  const found = lastOn(content, others)
  if (found?.decision === 'approved') return {state: 'approved', decision: found}
  if (found !== undefined) return {state: 'changesRequested', decision: found}
  const own = lastOn(content, decisions)
  if (own !== undefined) return {state: 'selfApproved', decision: own}
  // Whoever edits what they once approved leaves that approval behind as it was.
  const last = decisions.at(-1)
  if (last === undefined) return {state: 'missing'}
  return {state: last.decision === 'approved' ? 'stale' : last.decision, decision: last}
}
