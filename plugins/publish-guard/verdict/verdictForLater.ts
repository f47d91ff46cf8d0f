import {type FindingCode, isPublishable} from '../../../policy/index.ts'
import type {PageVerdict} from './PageVerdict.ts'

/** What waiting alone can mend. */
const MENDED_BY_TIME: ReadonlySet<FindingCode> = new Set(['disclaimer.notYetEffective'])

/**
 * The present verdict as far as it holds for a later moment that nobody has chosen yet: a disclaimer
 * that is to come into effect does not block. What the page is worth at the moment that is chosen,
 * when another disclaimer may have expired, is judged when the Studio asks the server for it.
 */
export function verdictForLater(verdict: PageVerdict): PageVerdict {
  if (verdict.status !== 'blocked') return verdict
  const findings = verdict.findings.filter(({code}) => !MENDED_BY_TIME.has(code))
  return {status: isPublishable(findings) ? 'ready' : 'blocked', findings}
}
