import {isPublishable, type Evidence, type Policy} from '../../../policy/index.ts'
import type {PageVerdict} from './PageVerdict.ts'

export type JudgePageInput = {
  readonly page: unknown
  readonly evidence: Evidence
  readonly at: Date
}

/** Judges a page on what is known about it so far. */
export function judgePage(policy: Policy, {page, evidence, at}: JudgePageInput): PageVerdict {
  if (!policy.isGuarded(page)) return {status: 'unguarded'}
  const findings = policy.evaluate(page, evidence, at)
  const isLoading = policy.evidenceIdsOf(page).some((id) => {
    const known = Object.hasOwn(evidence, id) ? evidence[id] : undefined
    return known === undefined || (known.state === 'unreadable' && known.reason === 'loading')
  })
  if (isLoading) return {status: 'checking', findings}
  return {status: isPublishable(findings) ? 'ready' : 'blocked', findings}
}
