import {type LedgerReport, verifyLedger as proveChain} from '../../policy/review/index.ts'
import {EXIT_CODES, type ExitCode} from '../exitCodes.ts'
import type {Ledger} from './Ledger.ts'
import {judgeLivePages, type JudgedPage} from './judgeLivePages.ts'

export type VerifyOptions = {
  readonly at: Date
  /** The decisions in an earlier copy, all of which must still be there as they were. */
  readonly earlier: readonly unknown[]
}

/** Everything that was found out about a ledger. */
export type VerifiedLedger = {
  readonly ledger: Ledger
  readonly report: LedgerReport
  readonly pages: readonly JudgedPage[]
}

/** Proves the chain of decisions and looks up who approved each live page. */
export async function verifyLedger(
  ledger: Ledger,
  {at, earlier}: VerifyOptions,
): Promise<VerifiedLedger> {
  const authors = ledger.history?.authors
  const report = proveChain(ledger.decisions, {earlier, ...(authors && {authors})})
  return {ledger, report, pages: await Array.fromAsync(judgeLivePages(ledger, at))}
}

/** What the result tells a script. What could not be read weighs most. */
export function exitCodeOf({ledger, pages, report}: VerifiedLedger): ExitCode {
  if (ledger.unreadable.length > 0) return EXIT_CODES.unreadable
  const isClean =
    report.faults.every(({level}) => level !== 'error') &&
    pages.every(({findings}) => findings.length === 0)
  return isClean ? EXIT_CODES.ok : EXIT_CODES.findings
}
