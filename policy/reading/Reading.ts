import type {Evidence} from '../Evidence.ts'
import type {PolicyOptions} from '../PolicyOptions.ts'
import type {Claim} from './claimsOf.ts'
import type {Link} from './linksIn.ts'
import type {PageReading} from './PageReading.ts'
import {resolveLink, type ResolvedLink} from './resolveLink.ts'
import {dayOfMoment} from './utcDay.ts'

/** A claim and what is known about its sources. */
export type ReadClaim = Omit<Claim, 'sources'> & {readonly sources: readonly ResolvedLink[]}

type Role = 'disclaimers' | 'treatments' | 'tables' | 'mechanisms'

/** What was read in a guarded page together with what is known about everything that it names. */
export type Reading = Omit<PageReading, Role | 'claims'> & {
  readonly [role in Role]: readonly ResolvedLink[]
} & {
  readonly claims: readonly ReadClaim[]
  readonly options: PolicyOptions
  readonly evidence: Evidence
  /** The UTC day of the judgement, in days since 1970-01-01; undefined when the time is unreadable. */
  readonly today: number | undefined
}

export type Circumstances = {
  readonly evidence: Evidence
  readonly at: unknown
  readonly options: PolicyOptions
}

/** Looks up what a page names. */
export function lookUp(page: PageReading, {evidence, at, options}: Circumstances): Reading {
  const {evidenceTypes} = options
  const resolve = (links: readonly Link[], type: string) =>
    links.map((link) => resolveLink(link, type, evidence))
  return {
    ...page,
    options,
    evidence,
    today: dayOfMoment(at),
    disclaimers: resolve(page.disclaimers, evidenceTypes.disclaimer),
    treatments: resolve(page.treatments, evidenceTypes.treatment),
    tables: resolve(page.tables, evidenceTypes.comparisonTable),
    mechanisms: resolve(page.mechanisms, evidenceTypes.mechanism),
    claims: page.claims.map(({type, text, path, sources}) => ({
      type,
      text,
      path,
      sources: resolve(sources, evidenceTypes.source),
    })),
  }
}
