import {isRecord} from '../../reading/isRecord.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {decisionIdOf} from '../decision/decisionId.ts'
import {readDecision} from '../decision/readDecision.ts'
import {sealsOf} from '../decision/sealsOf.ts'
import type {DecisionsOn} from '../pin/pinContent.ts'
import {DEFAULT_REVIEW_OPTIONS, type ReviewOptions} from '../ReviewOptions.ts'
import {countingDecisions} from '../standing/countingDecisions.ts'
import {chainFaults} from './chainFaults.ts'
import type {LedgerFault} from './LedgerFault.ts'
import {LEDGER_MESSAGES} from './ledgerMessages.ts'
import {type LedgerContext, type RecordFault, recordFaults} from './recordFaults.ts'
import {isAsSigned, type LedgerRecord, readRecord} from './readRecord.ts'

/** What a ledger can be held against. */
export type LedgerEvidence = {
  readonly options?: ReviewOptions
  /** The records of an earlier copy, which must all be there still, as they were. */
  readonly earlier?: readonly unknown[]
  /** By `_id` of a record, the id of the user who stored it, as the history of the data set tells. */
  readonly authors?: ReadonlyMap<string, string>
}

/** What was found in a ledger, and how many decisions on how many documents it holds. */
export type LedgerReport = {
  readonly faults: readonly LedgerFault[]
  readonly decisions: number
  readonly subjects: number
}

type Named = RecordFault & {readonly id: string; readonly subject: string}

function describe({code, fields = [], id, other = '', subject}: Named): LedgerFault {
  const names = fields.length === 0 ? 'which fields cannot be told' : fields.join(', ')
  const message = LEDGER_MESSAGES[code]
    .replaceAll('{{fields}}', () => names)
    .replaceAll('{{other}}', () => other)
  const level = code === 'record.forked' ? 'notice' : 'error'
  return {code, level, id, subject, fields, message}
}

function decisionsOnEach(stored: readonly unknown[], options: ReviewOptions): DecisionsOn {
  const bySubject = Map.groupBy(stored, (value) => readDecision(value)?.subject)
  const until = Number.POSITIVE_INFINITY
  return (subject) => countingDecisions(bySubject.get(subject) ?? [], {subject, until}, options)
}

/** The record, if any, whose content stands in this one. */
function swappedWith(record: LedgerRecord, records: readonly LedgerRecord[]) {
  if (record.isIntact) return undefined
  const id = decisionIdOf(record.computed)
  return records.find((other) => other !== record && other.id === id)
}

/** The subject of a record, or, where that was altered, of one that it is chained to. */
function subjectOf(record: LedgerRecord, records: readonly LedgerRecord[]): string {
  const own = ownWord(record.value, 'subject') ?? ''
  if (isAsSigned(record, 'subject')) return own
  const before = isAsSigned(record, 'previousHash') ? record.fields?.previousHash : undefined
  const neighbour = records.find(
    ({fields, identity, isIntact}) =>
      isIntact && (fields?.previousHash === record.identity || identity === before),
  )
  return neighbour?.fields?.subject ?? own
}

function differences(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const stored = new Map(sealsOf(after).map(({_key, hash}) => [_key, hash]))
  const signed = new Map(sealsOf(before).map(({_key, hash}) => [_key, hash]))
  return [...new Set([...stored.keys(), ...signed.keys()])]
    .filter((name) => stored.get(name) !== signed.get(name))
    .toSorted()
}

/** What an earlier copy shows to have been removed or altered since. */
function sinceEarlier(earlier: readonly unknown[], records: readonly LedgerRecord[]): Named[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  return earlier.flatMap((value): Named[] => {
    const before = readRecord(value)
    if (before === undefined || !isRecord(value)) return []
    const subject = before.fields?.subject ?? ''
    const after = byId.get(before.id)
    if (after === undefined) {
      return [
        {code: 'record.removed', id: before.id, subject, other: 'an earlier copy of the ledger'},
      ]
    }
    const fields = differences(value, after.value)
    return fields.length === 0 ? [] : [{code: 'record.altered', id: before.id, subject, fields}]
  })
}

/** Each record once per code, with all the fields that are known to be in question. */
function merged(faults: readonly Named[]): Named[] {
  const byKey = new Map<string, Named>()
  for (const fault of faults) {
    const key = `${fault.id} ${fault.code}`
    const known = byKey.get(key)
    const fields = [...new Set([...(known?.fields ?? []), ...(fault.fields ?? [])])]
    byKey.set(key, {...fault, ...known, fields})
  }
  return [...byKey.values()]
}

/**
 * Proves that stored decisions are as they were signed and that none is missing between the first and
 * the last on each subject, and names every record that was altered, swapped, removed or added. Takes
 * any documents; those that are no decisions are left out. Two decisions of the same moment are named
 * as a notice.
 */
export function verifyLedger(
  stored: readonly unknown[],
  {options = DEFAULT_REVIEW_OPTIONS, earlier = [], authors = new Map()}: LedgerEvidence = {},
): LedgerReport {
  const records = stored.flatMap((value) => readRecord(value) ?? [])
  const context: LedgerContext = {options, authors, decisionsOn: decisionsOnEach(stored, options)}
  const bySubject = Map.groupBy(records, (record) => subjectOf(record, records))
  const faults = [...bySubject].flatMap(([subject, chain]): Named[] => [
    ...chain.flatMap((record) => {
      const twin = swappedWith(record, records)
      const found: RecordFault[] =
        twin === undefined
          ? recordFaults(record, context)
          : [{code: 'record.swapped', other: twin.id}]
      return found.map((fault) => ({...fault, id: record.id, subject}))
    }),
    ...chainFaults(chain).map((fault) => ({...fault, subject})),
  ])
  return {
    faults: merged([...faults, ...sinceEarlier(earlier, records)]).map(describe),
    decisions: records.length,
    subjects: bySubject.size,
  }
}
