import {getReleaseDocumentIdFromReleaseId, isDraftId} from 'sanity'

import {
  bareIdOf,
  evidenceFor,
  type Finding,
  indexStored,
  isToBeUnpublished,
  type Policy,
  releaseOf,
  type StoredDocument,
  type StoredEvidence,
} from '../../../policy/index.ts'
import {releaseMoment} from '../release/releaseMoment.ts'
import {releaseTitle} from '../release/releaseTitle.ts'
import type {BlockedPage} from './BlockedPage.ts'
import {textOf} from './textOf.ts'

type Stored = {
  readonly byId: ReadonlyMap<string, StoredDocument>
  readonly decisions: StoredEvidence['decisions']
  readonly now: Date
}

const ORDER = {live: 0, release: 1, draft: 2} as const

function errorsOf(policy: Policy, page: StoredDocument, stored: Stored): Finding[] {
  const name = releaseOf(page['_id'])
  const release =
    name === undefined ? undefined : stored.byId.get(getReleaseDocumentIdFromReleaseId(name))
  const {byId, decisions} = stored
  const evidence = evidenceFor(policy, page, {stored: byId, decisions, release: name})
  return policy
    .evaluate(page, evidence, releaseMoment(release, stored.now))
    .filter(({level}) => level === 'error')
}

function describe(
  page: StoredDocument,
  findings: readonly Finding[],
  {byId}: Pick<Stored, 'byId'>,
): BlockedPage {
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

/** What is known of all that there is, in every form that is stored. */
export type StoredPages = {
  /** All pages, everything that pages name and all releases. */
  readonly documents: readonly unknown[]
  /** All decisions where compliance review is on; undefined when they cannot be read. */
  readonly decisions?: readonly unknown[] | undefined
}

/**
 * The blocked pages among all pages: what is live first, then what releases hold, each judged in its
 * release at the time of that release, then drafts. A draft is left out while the page is blocked as
 * it is live. Of an approval it is taken from the decision itself who had edited what it approves; the
 * page's own verdict asks the history as well.
 */
export function listBlockedPages(
  policy: Policy,
  {documents, decisions}: StoredPages,
  now: Date,
): BlockedPage[] {
  const bySubject = decisions && Map.groupBy(decisions, (stored) => textOf(stored, 'subject'))
  const stored = {byId: indexStored(documents), decisions: bySubject, now}
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
