import {
  type PointedField,
  type ReadDecision,
  readDecision,
  standingOrder,
} from '../../../policy/review/index.ts'
import {isRecord} from '../../../policy/index.ts'
import {textOf} from '../preview/textOf.ts'

/** A stored decision with what was said and signed. */
export type DecisionRecord = {
  readonly id: string
  readonly decision: ReadDecision
  readonly meaning: string | undefined
  readonly statement: string | undefined
  readonly fields: readonly PointedField[]
}

function pointedField(value: unknown): PointedField[] {
  if (!isRecord(value)) return []
  const [_key, path, comment] = [value['_key'], value['path'], value['comment']].map(textOf)
  if (_key === undefined || path === undefined) return []
  return [{_key, path, ...(comment === undefined ? {} : {comment})}]
}

function recordOf(value: unknown, decision: ReadDecision): DecisionRecord {
  const stored = isRecord(value) ? value : {}
  const fields: unknown = stored['fields']
  return {
    id: textOf(stored['_id']) ?? '',
    decision,
    meaning: textOf(stored['meaning']),
    statement: textOf(stored['statement']),
    fields: Array.isArray(fields) ? fields.flatMap(pointedField) : [],
  }
}

/** The decisions on a document that are as they were signed, from the first to the one that stands. */
export function decisionRecords(stored: readonly unknown[], subject: string): DecisionRecord[] {
  const records = new Map<ReadDecision, DecisionRecord>()
  for (const value of stored) {
    const decision = readDecision(value)
    if (decision?.subject === subject) records.set(decision, recordOf(value, decision))
  }
  return standingOrder([...records.keys()]).flatMap((decision) => records.get(decision) ?? [])
}

/** How many stored decisions on a document are not as they were signed, and so count for nothing. */
export function countBroken(stored: readonly unknown[], subject: string): number {
  return stored.filter(
    (value) => isRecord(value) && value['subject'] === subject && readDecision(value) === undefined,
  ).length
}
