import type {JudgedPage} from '../../../cli/audit/AuditResult.ts'
import {
  bareIdOf,
  evaluate,
  evidenceIdsOf,
  evidenceOf,
  indexStored,
  isToBeUnpublished,
  releaseOf,
} from '../../../policy/index.ts'
import {releaseMoment} from '../../../plugins/publish-guard/release/releaseMoment.ts'

type Fields = {readonly [field: string]: unknown}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What the rule finds in all documents that are given at once, the plain way. */
export function judgeAll(
  documents: readonly Fields[],
  {at, drafts}: {at: Date; drafts: boolean},
): Omit<JudgedPage, 'line'>[] {
  const stored = indexStored(documents)
  return documents.flatMap((document) => {
    const id = textOf(document['_id']) ?? ''
    const isBare = bareIdOf(id) === id
    if (!isBare && (!drafts || isToBeUnpublished(document))) return []
    const release = releaseOf(id)
    const evidence = evidenceOf(stored, {ids: evidenceIdsOf(document), release})
    const moment =
      release === undefined ? at : releaseMoment(stored.get(`_.releases.${release}`), at)
    const findings = evaluate(document, evidence, moment)
    if (findings.length === 0) return []
    const title = textOf(document['title'])
    return [{id, type: textOf(document['_type']) ?? '', title, findings}]
  })
}
