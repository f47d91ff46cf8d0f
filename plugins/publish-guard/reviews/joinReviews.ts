import {bareIdOf, type Evidence, withReviews} from '../../../policy/index.ts'
import type {ReviewSeeker} from '../../../policy/review/index.ts'
import {textOf} from '../panes/textOf.ts'
import {revisionOf} from './loadContributors.ts'
import type {KnownContributors} from './observeContributors.ts'
import type {KnownDecisions} from './observeDecisions.ts'

/** Pages as they are judged together, and what is known of all that they show. */
export type Judged = {
  readonly pages: readonly unknown[]
  readonly evidence: Evidence
}

/** The bare ids of the documents on which decisions are sought, one a line. */
export function subjectsOf({reviewIdsOf}: ReviewSeeker, {pages, evidence}: Judged): string {
  const ids = pages.flatMap((page) => reviewIdsOf(page, evidence))
  return [...new Set(ids)].toSorted().join('\n')
}

const NOBODY: ReadonlyMap<string, readonly string[]> = new Map()

/** The form of a document that is judged: the page itself, or what readers would see of another. */
function documentIn({pages, evidence}: Judged, id: string): unknown {
  const own = pages.find((page) => bareIdOf(textOf(page, '_id') ?? '') === id)
  if (own !== undefined) return own
  const known = Object.hasOwn(evidence, id) ? evidence[id] : undefined
  return known?.state === 'published' ? known.document : undefined
}

/**
 * By bare id, the revisions of the documents of which it must be known who edited them: those that are
 * approved exactly as they are. An edit ends that, so that nobody who types asks for a history.
 */
export function editedAmong(
  seeker: ReviewSeeker,
  judged: Judged,
  decisions: KnownDecisions,
): ReadonlyMap<string, string> {
  if (decisions.status !== 'ready') return new Map()
  const ids = decisions.about === '' ? [] : decisions.about.split('\n')
  const evidence = withReviews(judged.evidence, {
    ids,
    decisions: decisions.stored,
    contributors: NOBODY,
  })
  const approved = judged.pages.flatMap((page) => seeker.approvedIdsOf(page, evidence))
  return new Map([...new Set(approved)].map((id) => [id, revisionOf(documentIn(judged, id))]))
}

/** What is known about reviews. */
export type KnownReviewing = {
  readonly decisions: KnownDecisions
  readonly edited: ReadonlyMap<string, string>
  readonly contributors: KnownContributors
}

type Joined = {
  readonly decisions: KnownDecisions
  readonly signature: string
  readonly evidence: Evidence
}

const joined = new WeakMap<Evidence, Joined>()

/**
 * Adds to evidence what is known about reviews. What is still loading is left out, which the rule takes
 * for unknown; so does it what could not be read. The same knowledge gives the same object, so that a
 * page need be judged only once for all parts of the Studio that show it.
 */
export function joinReviews(
  evidence: Evidence,
  {decisions, edited, contributors}: KnownReviewing,
): Evidence {
  if (decisions.status === 'loading' || decisions.about === '') return evidence
  const ids = decisions.about.split('\n').filter((id) => {
    const sought = edited.get(id)
    const isSettled = sought === undefined || contributors.has(sought)
    return isSettled && Object.hasOwn(evidence, id)
  })
  const people = [...edited].flatMap(([id, revision]): [string, readonly string[]][] => {
    const found = contributors.get(revision)
    return found === undefined || found === 'failed' ? [] : [[id, found]]
  })
  const signature = JSON.stringify([ids, people])
  const before = joined.get(evidence)
  if (before?.decisions === decisions && before.signature === signature) return before.evidence
  const result = withReviews(evidence, {
    ids,
    decisions: decisions.status === 'ready' ? decisions.stored : undefined,
    contributors: new Map(people),
  })
  joined.set(evidence, {decisions, signature, evidence: result})
  return result
}
