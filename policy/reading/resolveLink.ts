import type {Evidence} from '../Evidence.ts'
import {isRecord} from './isRecord.ts'
import type {Link} from './linksIn.ts'
import {ownValue} from './ownValue.ts'
import {titleOf} from './titleOf.ts'

/** A link and what is known about its target. */
export type ResolvedLink = Link & {
  readonly title: string
  readonly target: LinkTarget
  /** Its content, when readers can see it. */
  readonly document: Record<string, unknown> | undefined
}

export type LinkTarget =
  | {readonly state: 'published' | 'draftOnly' | 'unreadable' | 'wrongType'}
  /** `isWithdrawn`: it exists, and the page's release takes it off the site. */
  | {readonly state: 'missing'; readonly isWithdrawn: boolean}

/** Ids under these paths are drafts and release versions, which readers never see. */
const UNPUBLISHED_ID = /^(?:drafts|versions)(?:\.|$)/

const PUBLISHED: LinkTarget = {state: 'published'}
const DRAFT_ONLY: LinkTarget = {state: 'draftOnly'}
const UNREADABLE: LinkTarget = {state: 'unreadable'}
const WRONG_TYPE: LinkTarget = {state: 'wrongType'}

function targetOf(known: unknown, document: unknown, type: string): LinkTarget {
  const state = ownValue(known, 'state')
  if (state === 'draftOnly') return DRAFT_ONLY
  if (state === 'missing') return {state, isWithdrawn: isRecord(document)}
  if (state !== 'published' || !isRecord(document)) return UNREADABLE
  return ownValue(document, '_type') === type ? PUBLISHED : WRONG_TYPE
}

/** Looks a link up in the evidence. What the evidence does not say is unreadable, never assumed. */
export function resolveLink(
  {id, weak, strengthens, path}: Link,
  type: string,
  evidence: Evidence,
): ResolvedLink {
  const known = ownValue(evidence, id)
  const document = ownValue(known, 'document')
  const target = UNPUBLISHED_ID.test(id) ? DRAFT_ONLY : targetOf(known, document, type)
  return {
    id,
    weak,
    strengthens,
    path,
    title: titleOf(document, id),
    target,
    document: target === PUBLISHED && isRecord(document) ? document : undefined,
  }
}
