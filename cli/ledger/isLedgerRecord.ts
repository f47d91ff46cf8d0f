import {decisionIdOf} from '../../policy/review/index.ts'
import {isRecord} from '../start/isRecord.ts'

const PREFIX = decisionIdOf('')

/** Whether a document is a decision, or was one before somebody changed its type. */
export function isLedgerRecord(document: unknown): boolean {
  if (!isRecord(document)) return false
  const {_id, _type} = document
  return _type === 'reviewDecision' || (typeof _id === 'string' && _id.startsWith(PREFIX))
}
