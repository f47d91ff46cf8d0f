import {isPublishable, type Evidence, type Policy} from '../../../policy/index.ts'
import type {ReviewSeeker} from '../../../policy/review/index.ts'
import type {PageVerdict} from './PageVerdict.ts'

export type JudgePageInput = {
  readonly page: unknown
  readonly evidence: Evidence
  readonly at: Date
}

/** Whether anything that a page is judged by has not been looked up yet. */
export function isLoading(seeker: ReviewSeeker, page: unknown, evidence: Evidence): boolean {
  const knownOf = (id: string) => (Object.hasOwn(evidence, id) ? evidence[id] : undefined)
  return (
    seeker.evidenceIdsOf(page, evidence).some((id) => {
      const known = knownOf(id)
      return known === undefined || (known.state === 'unreadable' && known.reason === 'loading')
    }) || seeker.reviewIdsOf(page, evidence).some((id) => knownOf(id)?.review === undefined)
  )
}

/** Judges a page on what is known about it so far. */
export function judgePage(policy: Policy, {page, evidence, at}: JudgePageInput): PageVerdict {
  if (!policy.isGuarded(page)) return {status: 'unguarded'}
  const findings = policy.evaluate(page, evidence, at)
  if (isLoading(policy, page, evidence)) return {status: 'checking', findings}
  return {status: isPublishable(findings) ? 'ready' : 'blocked', findings}
}
