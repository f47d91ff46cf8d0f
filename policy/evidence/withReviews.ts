import type {Evidence, EvidenceState} from '../Evidence.ts'
import {ownWord} from '../reading/ownWord.ts'

/** What is known about reviews. Whatever is left out is not known, which blocks. */
export type KnownReviews = {
  /** Bare ids, as `reviewIdsOf` gives them. */
  readonly ids: readonly string[]
  /** All stored decisions on them (`decisionsQuery`), maybe among others; undefined if unreadable. */
  readonly decisions: readonly unknown[] | undefined
  /** By bare id, the ids of everyone who edited the content in question (see `ReviewEvidence`). */
  readonly contributors: ReadonlyMap<string, readonly string[]>
}

/** Adds what is known about reviews to what is known about documents. */
export function withReviews(
  evidence: Evidence,
  {ids, decisions, contributors}: KnownReviews,
): Evidence {
  const bySubject = Map.groupBy(decisions ?? [], (decision) => ownWord(decision, 'subject'))
  const reviewed = ids.map((id): [string, EvidenceState] => [
    id,
    {
      ...(evidence[id] ?? {state: 'unreadable'}),
      review: {
        decisions: decisions && (bySubject.get(id) ?? []),
        contributors: contributors.get(id),
      },
    },
  ])
  return {...evidence, ...Object.fromEntries(reviewed)}
}
