import type {Evidence} from '../Evidence.ts'
import type {GuardedTypeOption, PolicyOptions} from '../PolicyOptions.ts'
import {claimsIn, type Claim} from './claimsIn.ts'
import {embeddedTables} from './embeddedTables.ts'
import {linksIn} from './linksIn.ts'
import {ownText} from './ownText.ts'
import {ownTexts} from './ownTexts.ts'
import {resolveLink, type ResolvedLink} from './resolveLink.ts'
import {dayOfMoment} from './utcDay.ts'

/** A guarded page together with everything that the findings look at, read once. */
export type Reading = {
  readonly page: Record<string, unknown>
  readonly guardedType: GuardedTypeOption
  readonly options: PolicyOptions
  /** The UTC day of the judgement, in days since 1970-01-01; undefined when the time is unreadable. */
  readonly today: number | undefined
  readonly disclaimers: readonly ResolvedLink[]
  readonly treatments: readonly ResolvedLink[]
  readonly tables: readonly ResolvedLink[]
  readonly claims: readonly Claim[]
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
  return {
    page,
    guardedType: input.guardedType,
    options,
    today: dayOfMoment(input.at),
    disclaimers: linksIn(page, fields.disclaimers).map((link) =>
      resolveLink(link, evidenceTypes.disclaimer, evidence),
    ),
    treatments: linksIn(page, fields.treatments).map((link) =>
      resolveLink(link, evidenceTypes.treatment, evidence),
    ),
    tables: embeddedTables(page).map((link) =>
      resolveLink(link, evidenceTypes.comparisonTable, evidence),
    ),
    claims: claimsIn(page),
    jurisdictions: ownTexts(page, fields.jurisdictions),
    language: ownText(page, fields.language),
  }
}
