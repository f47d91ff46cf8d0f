import {useMemo} from 'react'
import type {SanityDocument} from 'sanity'

import {type Evidence, releaseOf} from '../../../policy/index.ts'
import type {Guard} from '../guard/Guard.ts'
import {useReleaseMoment} from '../release/useReleaseMoment.ts'
import type {PageVerdict} from './PageVerdict.ts'
import {usePageEvidence} from './usePageEvidence.ts'

/** What may be published: one document in the states that the Studio holds of it. */
export type PublishCandidate = {
  readonly type: string
  readonly ready: boolean
  readonly draft: SanityDocument | null
  readonly published: SanityDocument | null
  readonly version: SanityDocument | null
}

/** A verdict and what it was reached on. */
export type Judgement = {
  readonly verdict: PageVerdict
  readonly page: Readonly<Record<string, unknown>>
  readonly evidence: Evidence
  /** The release that the page belongs to, if any. */
  readonly release: string | undefined
  /** When the page would go live; undefined while that is not known. */
  readonly at: Date | undefined
}

/** `planned`: when its release is to be published, now for a page in none. `now`: at once. */
export type JudgedMoment = 'planned' | 'now'

const CHECKING: PageVerdict = {status: 'checking', findings: []}

/**
 * Judges, live, what Publish would publish: the version if one is open, else the draft, else the page
 * as it is live. The judgement follows the page, everything that the page names, and the calendar; for
 * a version also its release, in which it is judged, at the time of that release unless another moment
 * is asked for.
 */
export function useJudgement(
  {policy, judge}: Guard,
  candidate: PublishCandidate,
  moment: JudgedMoment = 'planned',
): Judgement {
  const {type, ready, draft, published, version} = candidate
  const document = version ?? draft ?? published
  const page = useMemo(() => document ?? {_type: type}, [document, type])
  const release = version === null ? undefined : releaseOf(version['_id'])
  const at = useReleaseMoment(moment === 'now' ? undefined : release)
  const evidence = usePageEvidence(policy, page, release)
  const verdict = !ready || at === undefined ? CHECKING : judge(page, {evidence, at})
  return useMemo(
    () => ({verdict, page, evidence, release, at}),
    [verdict, page, evidence, release, at],
  )
}
