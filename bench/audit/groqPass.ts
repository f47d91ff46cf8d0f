import {readFileSync} from 'node:fs'

import {evaluateSync, parse} from 'groq-js'

import {auditQuery, isRecord} from '../../policy/index.ts'

const DAY = '2026-06-01'

/** Loads an export for `groqPass`. */
export function loadDocuments(path: string): Record<string, unknown>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line): unknown => JSON.parse(line)).filter(isRecord)
}

/** Asks the rule's audit query of documents that are loaded. Returns the codes of each page, by id. */
export async function groqPass(
  dataset: readonly Record<string, unknown>[],
): Promise<Map<string, string>> {
  const params = {today: DAY}
  const byId = new Map(dataset.map((document) => [document['_id'], document]))
  const found: unknown = evaluateSync(parse(auditQuery, {params}), {
    dataset,
    params,
    dereference: ({_ref}) => byId.get(_ref) ?? null,
  }).data
  const pages = Array.isArray(found) ? found.filter(isRecord) : []
  return new Map(
    pages.map(({_id, codes}) => [
      String(_id),
      Array.isArray(codes) ? codes.map(String).toSorted().join() : '',
    ]),
  )
}
