import {isDraftId} from 'sanity'

import {
  bareIdOf,
  evidenceOf,
  type Finding,
  indexStored,
  isPublishable,
  type Policy,
  type StoredDocument,
} from '../../../policy/index.ts'
import {textOf} from './textOf.ts'

/** A page that the rule blocks, as it is live or, if its live form is clean or absent, as a draft. */
export type BlockedPage = {
  readonly id: string
  readonly type: string
  readonly title: string | undefined
  readonly status: 'live' | 'draft'
  readonly findings: readonly Finding[]
}

type ById = ReadonlyMap<string, StoredDocument>

function errorsOf(policy: Policy, page: unknown, {byId, at}: {byId: ById; at: Date}): Finding[] {
  const evidence = evidenceOf(byId, {ids: policy.evidenceIdsOf(page)})
  const findings = policy.evaluate(page, evidence, at)
  return isPublishable(findings) ? [] : findings.filter(({level}) => level === 'error')
}

/**
 * The blocked pages among all pages, live ones first, each by its title. `documents` are all pages
 * and everything that pages name, published and drafts, as they are stored.
 */
export function listBlockedPages(
  policy: Policy,
  documents: readonly unknown[],
  at: Date,
): BlockedPage[] {
  const byId = indexStored(documents)
  const blocked = new Map<string, BlockedPage>()
  for (const [storedId, document] of byId) {
    const findings = errorsOf(policy, document, {byId, at})
    if (findings.length === 0) continue
    const status = isDraftId(storedId) ? 'draft' : 'live'
    const id = bareIdOf(storedId)
    if (status === 'draft' && blocked.has(id)) continue
    const type = textOf(document, '_type') ?? ''
    blocked.set(id, {id, type, title: textOf(document, 'title'), status, findings})
  }
  return [...blocked.values()].toSorted(
    (a, b) =>
      Number(a.status === 'draft') - Number(b.status === 'draft') ||
      (a.title ?? '').localeCompare(b.title ?? '') ||
      a.id.localeCompare(b.id),
  )
}
