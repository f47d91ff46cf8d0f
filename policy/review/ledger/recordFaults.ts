import {documentHash} from '../hash/documentHash.ts'
import type {ReadDecision} from '../decision/readDecision.ts'
import {readSnapshot} from '../decision/snapshotOf.ts'
import {contentHashOf, NOT_SHOWN} from '../pin/contentHashOf.ts'
import type {DecisionsOn} from '../pin/pinContent.ts'
import {pinOf} from '../pin/pinOf.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import type {LedgerFaultCode} from './LedgerFault.ts'
import type {LedgerRecord} from './readRecord.ts'

/** A fault of one record by itself: the fields in question, or something else that shows it. */
export type RecordFault = {
  readonly code: LedgerFaultCode
  readonly fields?: readonly string[]
  readonly other?: string
}

/** What the records are held against. */
export type LedgerContext = {
  readonly options: ReviewOptions
  /** The decisions that count on a document, in standing order. */
  readonly decisionsOn: DecisionsOn
  /** By `_id` of a record, the id of the user who stored it, where that is known. */
  readonly authors: ReadonlyMap<string, string>
}

/** Whether a hash stood for a content at any time. */
function stoodFor(pin: string, content: unknown, decisions: readonly ReadDecision[]): boolean {
  const own = documentHash(content)
  if (pin === own) return true
  return decisions.some((_, index) => pinOf(own, decisions.slice(0, index + 1)) === pin)
}

/** The fields of an untouched record that do not fit each other. */
function incoherentFields({fields, value}: LedgerRecord, {decisionsOn}: LedgerContext): string[] {
  if (fields === undefined) return []
  const {contentHash, documents, subject} = fields
  const snapshot = readSnapshot(value['snapshot'])
  if (snapshot === undefined) return ['snapshot']
  const isPinned = (id: string, content: unknown) => {
    const pin = documents.get(id)
    if (pin === undefined || content === null) return pin === NOT_SHOWN
    return stoodFor(pin, content, decisionsOn(id))
  }
  const fits =
    documents.get(subject) === documentHash(snapshot.document) &&
    documents.size === snapshot.shown.size + 1 &&
    [...snapshot.shown].every(([id, content]) => isPinned(id, content))
  return [
    ...(fits ? [] : ['snapshot', 'documents']),
    ...(contentHash === contentHashOf(subject, documents) ? [] : ['contentHash', 'documents']),
  ]
}

function signerFaults({fields, id}: LedgerRecord, context: LedgerContext): RecordFault[] {
  if (fields === undefined) return []
  const {contributors, decision, signer} = fields
  const author = context.authors.get(id)
  const faults: RecordFault[] = []
  if (author !== undefined && author !== signer.id) {
    faults.push({code: 'signer.notAuthor', fields: ['signer'], other: author})
  }
  if (!context.options.roles.includes(signer.role)) {
    faults.push({code: 'signer.notReviewer', fields: ['signer'], other: signer.role})
  }
  if (decision === 'approved' && contributors.includes(signer.id)) {
    faults.push({code: 'signer.contributor', fields: ['signer', 'contributors']})
  }
  return faults
}

/** What is wrong with one record, whatever stands around it. */
export function recordFaults(record: LedgerRecord, context: LedgerContext): RecordFault[] {
  if (!record.isIntact) return [{code: 'record.altered', fields: record.altered}]
  if (record.fields === undefined) return [{code: 'record.unreadable'}]
  const fields = [...new Set(incoherentFields(record, context))]
  const incoherent: RecordFault[] = fields.length === 0 ? [] : [{code: 'record.incoherent', fields}]
  return [...incoherent, ...signerFaults(record, context)]
}
