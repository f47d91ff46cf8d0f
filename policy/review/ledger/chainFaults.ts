import {decisionIdOf} from '../decision/decisionId.ts'
import type {LedgerFaultCode} from './LedgerFault.ts'
import {isAsSigned, type LedgerRecord} from './readRecord.ts'

/** Two decisions within so many milliseconds may have been taken without knowing of each other. */
const SAME_MOMENT = 60_000

/** So many milliseconds may the clocks of two people differ. */
const CLOCK_DIFFERENCE = 300_000

/** A fault of a chain: the id of the record in question and of another that shows it. */
export type ChainFault = {
  readonly code: LedgerFaultCode
  readonly id: string
  readonly other: string
}

/** What a record says about its place, unless it was altered there: then nothing. */
type Linked = {
  readonly record: LedgerRecord
  /** The hash that it follows; `null` for the first one, undefined when that cannot be told. */
  readonly previous: string | null | undefined
  readonly at: number | undefined
}

function linked(record: LedgerRecord): Linked {
  const {fields} = record
  const previous = isAsSigned(record, 'previousHash') ? (fields?.previousHash ?? null) : undefined
  return {
    record,
    previous: fields === undefined ? undefined : previous,
    at: isAsSigned(record, 'decidedAt') ? fields?.at : undefined,
  }
}

const timeOf = ({at}: Linked) => at ?? Number.NEGATIVE_INFINITY

/** The latest of the records that no other follows. */
function latestEnd(records: readonly Linked[], notAfter: number): Linked | undefined {
  const followed = new Set(records.map(({previous}) => previous))
  return records
    .filter((one) => !followed.has(one.record.identity) && timeOf(one) <= notAfter)
    .toSorted((one, other) => timeOf(one) - timeOf(other))
    .at(-1)
}

type Line = {readonly main: ReadonlySet<Linked>; readonly faults: readonly ChainFault[]}

/** Walks from the last decision back to the first, over gaps where something was removed. */
function walkBack(records: readonly Linked[]): Line {
  const byHash = new Map(records.map((one) => [one.record.identity, one]))
  const main = new Set<Linked>()
  const faults: ChainFault[] = []
  let step = latestEnd(records, Number.POSITIVE_INFINITY)
  while (step !== undefined && !main.has(step)) {
    main.add(step)
    const {previous, record} = step
    if (previous === null) break
    const before = previous === undefined ? undefined : byHash.get(previous)
    if (before === undefined && previous !== undefined) {
      faults.push({code: 'record.removed', id: decisionIdOf(previous), other: record.id})
    }
    if (before !== undefined && timeOf(before) > timeOf(step) + CLOCK_DIFFERENCE) {
      if (step.at !== undefined) {
        faults.push({code: 'record.backdated', id: record.id, other: before.record.id})
      }
    }
    const at = step.at ?? Number.POSITIVE_INFINITY
    step =
      before ??
      latestEnd(
        records.filter((one) => !main.has(one)),
        at,
      )
  }
  return {main, faults}
}

/** A record beside the line: taken at the same moment as the one whose place it shares, or added. */
function besideTheLine(one: Linked, {main}: Line): ChainFault {
  const twin = [...main].find(({previous}) => previous === one.previous)
  const {id} = one.record
  const isSameMoment = twin !== undefined && Math.abs(timeOf(twin) - timeOf(one)) <= SAME_MOMENT
  const other = twin?.record.id ?? decisionIdOf(one.previous ?? '')
  return {code: isSameMoment ? 'record.forked' : 'record.added', id, other}
}

/**
 * What is wrong with the chain of the records on one subject. The last record of a chain leaves no
 * trace when it is removed: only an earlier copy of the ledger shows that.
 */
export function chainFaults(records: readonly LedgerRecord[]): ChainFault[] {
  const all = records.map(linked)
  const line = walkBack(all)
  const beside = all
    .filter((one) => !line.main.has(one) && one.previous !== undefined)
    .map((one) => besideTheLine(one, line))
  return [...line.faults, ...beside]
}
