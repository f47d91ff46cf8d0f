import {useMemo} from 'react'
import {getVersionFromId, type SanityDocument} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import type {PageVerdict} from './PageVerdict.ts'
import {momentOfUtcDay} from './utcDayClock.ts'
import {useEvidence} from './useEvidence.ts'
import {useUtcDay} from './useUtcDay.ts'

/** What may be published: one document in the states that the Studio holds of it. */
export type PublishCandidate = {
  readonly type: string
  readonly ready: boolean
  readonly draft: SanityDocument | null
  readonly published: SanityDocument | null
  readonly version: SanityDocument | null
}

const CHECKING: PageVerdict = {status: 'checking', findings: []}

/**
 * The live verdict on what Publish would publish: the version if one is open, else the draft, else
 * the page as it is live. It follows the page, everything that the page names, and the calendar.
 */
export function useVerdict({policy, judge}: Guard, candidate: PublishCandidate): PageVerdict {
  const {type, ready, draft, published, version} = candidate
  const document = version ?? draft ?? published
  const page = useMemo(() => document ?? {_type: type}, [document, type])
  const release = useMemo(
    () => (version === null ? undefined : getVersionFromId(version['_id'])),
    [version],
  )
  const day = useUtcDay()
  const ids = useMemo(() => policy.evidenceIdsOf(page), [policy, page])
  const evidence = useEvidence(ids, release)
  const verdict = judge(page, {evidence, at: momentOfUtcDay(day)})
  return ready ? verdict : CHECKING
}
