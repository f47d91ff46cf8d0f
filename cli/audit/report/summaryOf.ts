import type {FindingLevel} from '../../../policy/index.ts'
import {isPublishable} from '../../../policy/index.ts'
import type {AuditResult} from '../AuditResult.ts'

/** How often a code was found, and in how many pages. */
export type CodeCount = {
  readonly code: string
  readonly level: FindingLevel
  readonly findings: number
  readonly pages: number
}

/** What an audit comes to. */
export type AuditSummary = {
  readonly documents: number
  /** Documents that the rule was held for; those of them that it blocks, and that it warns of. */
  readonly judged: number
  readonly blocked: number
  readonly warned: number
  /** Lines that could not be read. */
  readonly faults: number
  /** Errors before warnings, then the most frequent first. */
  readonly codes: readonly CodeCount[]
}

function countCodes({pages}: AuditResult): CodeCount[] {
  const counts = new Map<string, CodeCount>()
  for (const {findings} of pages) {
    const seen = new Set<string>()
    for (const {code, level} of findings) {
      const key = `${code} ${level}`
      const known = counts.get(key) ?? {code, level, findings: 0, pages: 0}
      counts.set(key, {
        ...known,
        findings: known.findings + 1,
        pages: known.pages + (seen.has(key) ? 0 : 1),
      })
      seen.add(key)
    }
  }
  return [...counts.values()].toSorted(
    (one, other) =>
      one.level.localeCompare(other.level) ||
      other.pages - one.pages ||
      one.code.localeCompare(other.code),
  )
}

/** Sums an audit up. */
export function summaryOf(result: AuditResult): AuditSummary {
  const blocked = result.pages.filter(({findings}) => !isPublishable(findings)).length
  return {
    documents: result.documents,
    judged: result.judged,
    blocked,
    warned: result.pages.length - blocked,
    faults: result.faults.length,
    codes: countCodes(result),
  }
}
