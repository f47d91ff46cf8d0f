import {getReleaseDocumentIdFromReleaseId, isDraftId} from 'sanity'

import {
  bareIdOf,
  type Evidence,
  evidenceOf,
  type Finding,
  indexStored,
  isToBeUnpublished,
  type Policy,
  releaseOf,
  type StoredDocument,
  withReviews,
} from '../../../policy/index.ts'
import {releaseMoment} from '../release/releaseMoment.ts'
import {releaseTitle} from '../release/releaseTitle.ts'
import type {BlockedPage} from './BlockedPage.ts'
import {textOf} from './textOf.ts'

type Stored = {
  readonly byId: ReadonlyMap<string, StoredDocument>
  readonly decisions: Decisions
  readonly now: Date
}

/** Stored decisions by the bare ids of their subjects; undefined when they cannot be read. */
type Decisions = ReadonlyMap<string | undefined, readonly unknown[]> | undefined

const ORDER = {live: 0, release: 1, draft: 2} as const

/** Everything that a page is judged by, as far as it is stored. */
function evidenceFor(policy: Policy, page: StoredDocument, {byId, decisions}: Stored): Evidence {
  const release = releaseOf(page['_id'])
  let evidence: Evidence = {}
  for (;;) {
    const ids = policy.evidenceIdsOf(page, evidence)
    if (ids.length === Object.keys(evidence).length) break
    evidence = evidenceOf(byId, {ids, release})
  }
  const ids = policy.reviewIdsOf(page, evidence)
  return withReviews(evidence, {
    ids,
    decisions: decisions && ids.flatMap((id) => decisions.get(id) ?? []),
    // The histories of all pages are too much to ask for. Decisions say as well who had edited what.
    contributors: new Map(ids.map((id) => [id, []])),
  })
}

function errorsOf(policy: Policy, page: StoredDocument, stored: Stored): Finding[] {
  const name = releaseOf(page['_id'])
  const release =
    name === undefined ? undefined : stored.byId.get(getReleaseDocumentIdFromReleaseId(name))
  return policy
    .evaluate(page, evidenceFor(policy, page, stored), releaseMoment(release, stored.now))
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
