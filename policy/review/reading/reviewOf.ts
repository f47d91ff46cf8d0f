import type {Evidence} from '../../Evidence.ts'
import {ownValue} from '../../reading/ownValue.ts'
import {ownWord} from '../../reading/ownWord.ts'
import {type Closure, closureOf, type Lookup} from '../closure/closureOf.ts'
import type {ReadDecision} from '../decision/readDecision.ts'
import {type Pin, pinContent, type Subject, subjectOf} from '../pin/pinContent.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import {countingDecisions} from '../standing/countingDecisions.ts'
import {type Standing, standingOf} from '../standing/standingOf.ts'

/** How a document stands in review, and what that was computed from. */
export type DocumentReview = {
  readonly subject: string
  readonly standing: Standing
  readonly decisions: readonly ReadDecision[]
  readonly pin: Pin
  /** By bare id, everything that it shows; `null` for what readers do not see. */
  readonly shown: ReadonlyMap<string, unknown>
  /** The ids of people who edited it; undefined when that is not known. */
  readonly contributors: readonly string[] | undefined
  /** The ids of documents of which too little is known: then `standing` tells nothing. */
  readonly unknown: readonly string[]
}

export type ReviewContext = {
  readonly evidence: Evidence
  readonly options: ReviewOptions
  /** Approvals after it do not count yet, in milliseconds since 1970. */
  readonly until: number
}

/** What readers see of a document, as far as the evidence tells. */
export function lookupIn(evidence: Evidence): Lookup {
  return (id) => {
    const known = ownValue(evidence, id)
    const state = ownValue(known, 'state')
    if (state === 'published') return ownValue(known, 'document')
    return state === 'missing' || state === 'draftOnly' ? null : undefined
  }
}

/** The stored decisions on a document; undefined when they are not known. */
function storedDecisions(id: string, evidence: Evidence): readonly unknown[] | undefined {
  const decisions = ownValue(ownValue(ownValue(evidence, id), 'review'), 'decisions')
  return Array.isArray(decisions) ? decisions : undefined
}

function contributorsTo(id: string, evidence: Evidence): readonly string[] | undefined {
  const ids = ownValue(ownValue(ownValue(evidence, id), 'review'), 'contributors')
  if (!Array.isArray(ids)) return undefined
  const texts = ids.filter((person) => typeof person === 'string')
  return texts.length === ids.length ? texts : undefined
}

function reviewedIn(shown: Closure['shown'], {reviewedTypes}: ReviewOptions): string[] {
  return [...shown].flatMap(([id, content]) =>
    reviewedTypes.includes(ownWord(content, '_type') ?? '') ? [id] : [],
  )
}

/** How a document stands in review: the page that is judged, or one that it shows. */
export function reviewOf(subject: Subject, context: ReviewContext): DocumentReview {
  const {evidence, options, until} = context
  const {shown, unknown} = closureOf(subject.content, lookupIn(evidence), options)
  const sought = [subject.id, ...reviewedIn(shown, options)]
  const decisionsOn = (id: string) =>
    sought.includes(id)
      ? countingDecisions(storedDecisions(id, evidence) ?? [], {subject: id, until}, options)
      : []
  const decisions = decisionsOn(subject.id)
  const pin = pinContent(subject, shown, decisionsOn)
  const contributors = contributorsTo(subject.id, evidence)
  const content = {
    contentHash: pin.contentHash,
    type: ownWord(subject.content, '_type') ?? '',
    contributors: contributors ?? [],
  }
  return {
    subject: subject.id,
    standing: standingOf(content, decisions),
    decisions,
    pin,
    shown,
    contributors,
    unknown: [
      ...unknown,
      ...sought.filter((id) => id !== '' && storedDecisions(id, evidence) === undefined),
    ].toSorted(),
  }
}

/**
 * The bare ids of the documents on which decisions and contributors are sought, so as to judge a
 * document: its own, and those of what it shows that must be approved as well, as far as the evidence
 * tells.
 */
export function reviewIdsOf(
  document: unknown,
  evidence: Evidence,
  options: ReviewOptions,
): string[] {
  const {shown} = closureOf(document, lookupIn(evidence), options)
  return [subjectOf(document).id, ...reviewedIn(shown, options)]
}

/** Those of `reviewIdsOf` that somebody has approved exactly as they are, whoever edited them. */
export function approvedIdsOf(
  document: unknown,
  evidence: Evidence,
  options: ReviewOptions,
): string[] {
  const subject = subjectOf(document)
  const context = {evidence, options, until: Number.POSITIVE_INFINITY}
  return reviewIdsOf(document, evidence, options).filter((id) => {
    const content = id === subject.id ? subject.content : lookupIn(evidence)(id)
    const {standing} = reviewOf({id, content}, context)
    return standing.state === 'approved' || standing.state === 'selfApproved'
  })
}
