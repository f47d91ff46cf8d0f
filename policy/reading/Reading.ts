import type {Evidence} from '../Evidence.ts'
import type {GuardedTypeOption, PolicyOptions} from '../PolicyOptions.ts'
import {textSearchOf} from '../wording/TextSearch.ts'
import type {Claim} from './claimsOf.ts'
import {linksIn, type Link} from './linksIn.ts'
import {ownTexts} from './ownTexts.ts'
import {ownWord} from './ownWord.ts'
import {resolveLink, type ResolvedLink} from './resolveLink.ts'
import {scanPage} from './scanPage.ts'
import type {ShownText} from './textsOf.ts'
import {dayOfMoment} from './utcDay.ts'

/** A claim and what is known about its sources. */
export type ReadClaim = Omit<Claim, 'sources'> & {readonly sources: readonly ResolvedLink[]}

/** A guarded page together with everything that the findings look at, read once. */
export type Reading = {
  readonly page: Record<string, unknown>
  readonly guardedType: GuardedTypeOption
  readonly options: PolicyOptions
  readonly evidence: Evidence
  /** The UTC day of the judgement, in days since 1970-01-01; undefined when the time is unreadable. */
  readonly today: number | undefined
  readonly disclaimers: readonly ResolvedLink[]
  readonly treatments: readonly ResolvedLink[]
  readonly tables: readonly ResolvedLink[]
  readonly mechanisms: readonly ResolvedLink[]
  readonly claims: readonly ReadClaim[]
  /** Those that readers see and that may say a term of the lexicon. */
  readonly texts: readonly ShownText[]
  readonly jurisdictions: readonly string[]
  readonly language: string | undefined
}

export type ReadingInput = {
  readonly page: Record<string, unknown>
  readonly guardedType: GuardedTypeOption
  readonly evidence: Evidence
  readonly at: unknown
}

/** Reads a guarded page and its evidence, whatever JSON they are. */
export function readPage(input: ReadingInput, options: PolicyOptions): Reading {
  const {page, evidence} = input
  const {fields, evidenceTypes} = options
  const resolve = (links: readonly Link[], type: string) =>
    links.map((link) => resolveLink(link, type, evidence))
  const {claims, tables, mechanisms, texts} = scanPage(page, textSearchOf(options))
  return {
    page,
    guardedType: input.guardedType,
    options,
    evidence,
    today: dayOfMoment(input.at),
    disclaimers: resolve(linksIn(page, fields.disclaimers), evidenceTypes.disclaimer),
    treatments: resolve(linksIn(page, fields.treatments), evidenceTypes.treatment),
    tables: resolve(tables, evidenceTypes.comparisonTable),
    mechanisms: resolve(mechanisms, evidenceTypes.mechanism),
    claims: claims.map((claim) => ({
      ...claim,
      sources: resolve(claim.sources, evidenceTypes.source),
    })),
    texts,
    jurisdictions: ownTexts(page, fields.jurisdictions),
    language: ownWord(page, fields.language),
  }
}
