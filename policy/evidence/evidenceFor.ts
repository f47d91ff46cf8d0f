import type {Evidence} from '../Evidence.ts'
import type {ReviewSeeker} from '../review/reading/createReviewSeeker.ts'
import {evidenceOf} from './evidenceOf.ts'
import type {StoredDocument} from './StoredDocument.ts'
import {withReviews} from './withReviews.ts'

/** What is stored, and in which release a document is looked at, if in any. */
export type StoredEvidence = {
  readonly stored: ReadonlyMap<string, StoredDocument>
  readonly release?: string | undefined
  /**
   * Stored decisions by the bare ids of their subjects; undefined when they cannot be read. Nobody is
   * asked for a history: that somebody approved what they had edited, is taken from the decision itself.
   */
  readonly decisions?: ReadonlyMap<string | undefined, readonly unknown[]> | undefined
}

/**
 * Everything that a document is judged by, from what is stored: what it names and, where compliance
 * review is on, what that shows and the decisions on it. `seeker` is the policy, or `createReviewSeeker`.
 */
export function evidenceFor(
  seeker: Pick<ReviewSeeker, 'evidenceIdsOf' | 'reviewIdsOf'>,
  document: unknown,
  {stored, release, decisions}: StoredEvidence,
): Evidence {
  let evidence: Evidence = {}
  for (;;) {
    const ids = seeker.evidenceIdsOf(document, evidence)
    if (ids.length === Object.keys(evidence).length) break
    evidence = evidenceOf(stored, {ids, release})
  }
  const ids = seeker.reviewIdsOf(document, evidence)
  if (ids.length === 0) return evidence
  return withReviews(evidence, {
    ids,
    decisions: decisions && ids.flatMap((id) => decisions.get(id) ?? []),
    contributors: new Map(ids.map((id) => [id, []])),
  })
}
