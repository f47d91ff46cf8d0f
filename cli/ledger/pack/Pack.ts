import {
  type LedgerFault,
  readDecision,
  type ReadDecision,
  readSnapshot,
  type Snapshot,
  standingOrder,
} from '../../../policy/review/index.ts'
import {isRecord} from '../../start/isRecord.ts'
import type {JudgedPage} from '../judgeLivePages.ts'
import type {VerifiedLedger} from '../verify.ts'

/** One decision of a pack, as it is stored and as it is read. */
export type PackedDecision = {
  readonly read: ReadDecision
  readonly stored: Record<string, unknown>
  readonly snapshot: Snapshot | undefined
}

/** Everything about one page that an auditor asks for. */
export type Pack = {
  readonly id: string
  readonly title: string
  readonly type: string
  readonly source: string
  readonly hasHistory: boolean
  /** The page as it is live, if it is. */
  readonly live: JudgedPage | undefined
  /** Decisions that are as they were signed, the first one first. */
  readonly decisions: readonly PackedDecision[]
  /** The approval that the pack shows the content of: that of the live page, or the last one. */
  readonly approved: PackedDecision | undefined
  readonly faults: readonly LedgerFault[]
}

function packedDecisions(stored: readonly unknown[]): PackedDecision[] {
  const byHash = new Map<string, Record<string, unknown>>()
  const read = stored.flatMap((value) => {
    const decision = readDecision(value)
    if (decision === undefined || !isRecord(value)) return []
    byHash.set(decision.hash, value)
    return [decision]
  })
  return standingOrder(read).flatMap((decision) => {
    const value = byHash.get(decision.hash)
    if (value === undefined) return []
    return [{read: decision, stored: value, snapshot: readSnapshot(value['snapshot'])}]
  })
}

function textIn(value: unknown, name: string): string | undefined {
  const text = isRecord(value) ? value[name] : undefined
  return typeof text === 'string' && text !== '' ? text : undefined
}

/** Gathers the pack of one page. `stored`: the decisions on it. */
export function packOf(id: string, stored: readonly unknown[], verified: VerifiedLedger): Pack {
  const {ledger, pages, report} = verified
  const live = pages.find(({page}) => page._id === id)
  const decisions = packedDecisions(stored)
  const last = decisions.at(-1)
  const approval = live?.approval?.hash
  return {
    id,
    title: textIn(live?.page, 'title') ?? textIn(last?.stored, 'subjectTitle') ?? id,
    type: textIn(live?.page, '_type') ?? last?.read.subjectType ?? '',
    source: ledger.source,
    hasHistory: ledger.history !== undefined,
    live,
    decisions,
    approved:
      decisions.find(({read}) => read.hash === approval) ??
      decisions.findLast(({read}) => read.decision === 'approved'),
    faults: report.faults.filter(({subject}) => subject === id),
  }
}
