import {
  dateOfMoment,
  evidenceOf,
  type Evidence,
  type Finding,
  type StoredDocument,
  withReviews,
} from '../../policy/index.ts'
import {
  DEFAULT_REVIEW_OPTIONS,
  readDecision,
  type ReadDecision,
  reviewOf,
  subjectOf,
} from '../../policy/review/index.ts'
import type {Ledger} from './Ledger.ts'
import {reviewPolicy} from './reviewPolicy.ts'

/** A live page, the decision that approves exactly what it says, and what speaks against it. */
export type JudgedPage = {
  readonly page: StoredDocument
  readonly contentHash: string
  readonly approval: ReadDecision | undefined
  readonly findings: readonly Finding[]
}

/** Everything that a page shows, and that in turn. All that is published is at hand. */
function shownOn(page: StoredDocument, {published}: Ledger): Evidence {
  let evidence: Evidence = {}
  for (;;) {
    const ids = reviewPolicy.evidenceIdsOf(page, evidence)
    if (ids.length === Object.keys(evidence).length) return evidence
    evidence = evidenceOf(published, {ids})
  }
}

/**
 * Who approved exactly what each live page says and shows, and what review finds against it.
 * Without a history it is taken from the decisions themselves who had edited the pages.
 */
export async function* judgeLivePages(ledger: Ledger, at: Date): AsyncGenerator<JudgedPage> {
  const {history} = ledger
  const bySubject = Map.groupBy(ledger.decisions, (stored) => readDecision(stored)?.subject)
  const known = new Map<string, readonly string[]>()
  // As the rule does, by days: the clocks of reviewers may be ahead.
  const until = Date.parse(`${dateOfMoment(at)}T23:59:59.999Z`)
  for (const page of ledger.pages) {
    const shown = shownOn(page, ledger)
    const ids = reviewPolicy.reviewIdsOf(page, shown)
    for (const id of ids) {
      if (!known.has(id)) known.set(id, (await history?.contributorsTo(id)) ?? [])
    }
    const decisions = ids.flatMap((id) => bySubject.get(id) ?? [])
    const evidence = withReviews(shown, {ids, decisions, contributors: known})
    const review = reviewOf(subjectOf(page), {
      evidence,
      options: DEFAULT_REVIEW_OPTIONS,
      until,
    })
    const found = reviewPolicy.evaluate(page, evidence, at)
    yield {
      page,
      contentHash: review.pin.contentHash,
      approval: review.standing.state === 'approved' ? review.standing.decision : undefined,
      findings: found.filter(({code, level}) => code.startsWith('review.') && level === 'error'),
    }
  }
}
