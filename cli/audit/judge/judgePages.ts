import {
  type Evidence,
  evidenceFor,
  evidenceOf,
  namedIds,
  type Policy,
  type StoredDocument,
} from '../../../policy/index.ts'
import {releaseMoment} from '../../../plugins/publish-guard/release/releaseMoment.ts'
import type {PlacedPage} from './Auditor.ts'
import {releaseIdOf, type WaitingPage} from './createReader.ts'

export type Circumstances = {
  readonly policy: Policy
  readonly at: Date
  /** Everything that the pages name, as far as it exists. */
  readonly stored: ReadonlyMap<string, StoredDocument>
  /** The ids of what the pages name. */
  readonly named: readonly string[]
  /** Reads a page itself. */
  readonly pageAt: (page: WaitingPage) => Record<string, unknown>
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Judges pages. Those in which nothing is found are left out. */
export function judgePages(
  pages: readonly WaitingPage[],
  {policy, at, stored, named, pageAt}: Circumstances,
): PlacedPage[] {
  const isReviewed = policy.options.review !== false
  const decisions = Map.groupBy(isReviewed ? stored.values() : [], (one) => textOf(one['subject']))
  const shared = evidenceOf(stored, {ids: named})
  const evidenceIn = (release: string | undefined, ids: () => string[]): Evidence =>
    release === undefined ? shared : evidenceOf(stored, {ids: ids(), release})

  return pages.flatMap((waiting) => {
    const {position, release, sketch} = waiting
    const moment = release === undefined ? at : releaseMoment(stored.get(releaseIdOf(release)), at)
    if (sketch !== undefined) {
      const evidence = evidenceIn(release, () => namedIds(sketch))
      if (policy.judge(sketch, evidence, moment).length === 0) return []
    }
    const page = pageAt(waiting)
    const evidence = isReviewed
      ? evidenceFor(policy, page, {stored, release, decisions})
      : evidenceIn(release, () => policy.evidenceIdsOf(page))
    const findings = policy.evaluate(page, evidence, moment)
    if (findings.length === 0) return []
    return [
      {
        position,
        id: textOf(page['_id']) ?? '',
        type: textOf(page['_type']) ?? '',
        title: textOf(page['title']),
        findings,
      },
    ]
  })
}
