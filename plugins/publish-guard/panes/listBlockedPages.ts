import {getReleaseDocumentIdFromReleaseId, isDraftId} from 'sanity'

import {
  bareIdOf,
  evidenceOf,
  type Finding,
  indexStored,
  isToBeUnpublished,
  type Policy,
  releaseOf,
  type StoredDocument,
} from '../../../policy/index.ts'
import {releaseMoment} from '../release/releaseMoment.ts'
import {releaseTitle} from '../release/releaseTitle.ts'
import type {BlockedPage} from './BlockedPage.ts'
import {textOf} from './textOf.ts'

type Stored = {readonly byId: ReadonlyMap<string, StoredDocument>; readonly now: Date}

const ORDER = {live: 0, release: 1, draft: 2} as const

function errorsOf(policy: Policy, page: StoredDocument, {byId, now}: Stored): Finding[] {
  const name = releaseOf(page['_id'])
  const release = name === undefined ? undefined : byId.get(getReleaseDocumentIdFromReleaseId(name))
  const evidence = evidenceOf(byId, {ids: policy.evidenceIdsOf(page), release: name})
  return policy
    .evaluate(page, evidence, releaseMoment(release, now))
    .filter(({level}) => level === 'error')
}

function describe(page: StoredDocument, findings: readonly Finding[], {byId}: Stored): BlockedPage {
  const storedId = page['_id']
  const name = releaseOf(storedId)
  return {
    storedId,
    id: bareIdOf(storedId),
    type: textOf(page, '_type') ?? '',
    title: textOf(page, 'title'),
    status: name !== undefined ? 'release' : isDraftId(storedId) ? 'draft' : 'live',
    release:
      name === undefined
        ? undefined
        : {name, title: releaseTitle(byId.get(getReleaseDocumentIdFromReleaseId(name)))},
    findings,
  }
}

/**
 * The blocked pages among all pages: what is live first, then what releases hold, each judged in its
 * release at the time of that release, then drafts. A draft is left out while the page is blocked as
 * it is live. `documents` are all pages, everything that pages name and all releases, in every form
 * that is stored.
 */
export function listBlockedPages(
  policy: Policy,
  documents: readonly unknown[],
  now: Date,
): BlockedPage[] {
  const stored = {byId: indexStored(documents), now}
  const blocked = [...stored.byId.values()].flatMap((page) => {
    if (isToBeUnpublished(page)) return []
    const findings = errorsOf(policy, page, stored)
    return findings.length === 0 ? [] : [describe(page, findings, stored)]
  })
  const live = new Set(blocked.filter(({status}) => status === 'live').map(({id}) => id))
  return blocked
    .filter(({status, id}) => status !== 'draft' || !live.has(id))
    .toSorted(
      (a, b) =>
        ORDER[a.status] - ORDER[b.status] ||
        (a.title ?? '').localeCompare(b.title ?? '') ||
        a.storedId.localeCompare(b.storedId),
    )
}
