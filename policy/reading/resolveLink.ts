import type {Evidence} from '../Evidence.ts'
import {isRecord} from './isRecord.ts'
import type {Link} from './linksIn.ts'
import {ownValue} from './ownValue.ts'
import {titleOf} from './titleOf.ts'

/** A link and what is known about its target. */
export type ResolvedLink = Link & {readonly title: string; readonly target: LinkTarget}

export type LinkTarget =
  | {readonly state: 'published'; readonly document: Record<string, unknown>}
  | {readonly state: 'draftOnly' | 'unreadable' | 'wrongType'}
  /** `isWithdrawn`: it exists, and the page's release takes it off the site. */
  | {readonly state: 'missing'; readonly isWithdrawn: boolean}

/** Ids under these paths are drafts and release versions, which readers never see. */
const UNPUBLISHED_ID = /^(?:drafts|versions)(?:\.|$)/

function targetOf(link: Link, type: string, evidence: Evidence): LinkTarget {
  if (UNPUBLISHED_ID.test(link.id)) return {state: 'draftOnly'}
  const known = ownValue(evidence, link.id)
  const state = ownValue(known, 'state')
  const document = ownValue(known, 'document')
  if (state === 'draftOnly') return {state}
  if (state === 'missing') return {state, isWithdrawn: isRecord(document)}
  if (state !== 'published' || !isRecord(document)) return {state: 'unreadable'}
  return ownValue(document, '_type') === type
    ? {state: 'published', document}
    : {state: 'wrongType'}
}

/** Looks a link up in the evidence. What the evidence does not say is unreadable, never assumed. */
export function resolveLink(link: Link, type: string, evidence: Evidence): ResolvedLink {
  const document = ownValue(ownValue(evidence, link.id), 'document')
  return {...link, title: titleOf(document, link.id), target: targetOf(link, type, evidence)}
}
