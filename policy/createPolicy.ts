import {describeFinding} from './describeFinding.ts'
import {condense} from './evidence/condense.ts'
import type {StoredDocument} from './evidence/StoredDocument.ts'
import type {Evidence} from './Evidence.ts'
import type {Finding} from './Finding.ts'
import {FIT_RULES} from './findings/fitRules.ts'
import {FINDING_RULES} from './findings/index.ts'
import type {FindingRule} from './FindingRule.ts'
import {
  DEFAULT_POLICY_OPTIONS,
  type GuardedTypeOption,
  type PolicyOptions,
} from './PolicyOptions.ts'
import {isRecord} from './reading/isRecord.ts'
import {linksIn} from './reading/linksIn.ts'
import {ownValue} from './reading/ownValue.ts'
import {ownWord} from './reading/ownWord.ts'
import {publishedAmong} from './reading/publishedAmong.ts'
import type {KnownParts} from './reading/PageContent.ts'
import {namedIds, type PageReading, readPage} from './reading/PageReading.ts'
import {type Circumstances, lookUp, type Reading} from './reading/Reading.ts'
import {scanPage} from './reading/scanPage.ts'
import {createReviewSeeker} from './review/reading/createReviewSeeker.ts'
import {requiredKinds, type RequiredKind} from './requiredKinds.ts'

/** The rule, set up for one project. */
export type Policy = {
  readonly options: PolicyOptions
  /**
   * Every reason why a page may not be published at a moment; none for a page that is not guarded.
   * Takes any JSON and never throws. `at` is a Date or an ISO 8601 string; dates are UTC days.
   */
  readonly evaluate: (page: unknown, evidence: Evidence, at: Date | string) => Finding[]
  /**
   * `evaluate` in two steps, for those who judge a page more than once: what the rule sees in a page
   * itself, undefined for one that is not guarded, and the verdict on that. `read` may throw. With
   * `known`, it reads only what was not read before.
   */
  readonly read: (page: unknown, known?: KnownParts) => PageReading | undefined
  readonly judge: (page: PageReading, evidence: Evidence, at: Date | string) => Finding[]
  /**
   * The bare ids of the documents that `evaluate` needs to know about to judge a page. Where
   * compliance review is on, what these show counts as well: ask again with what is known so far
   * until no new id comes.
   */
  readonly evidenceIdsOf: (page: unknown, known?: Evidence) => string[]
  /** The same for a page that was read. */
  readonly evidenceIdsIn: (page: PageReading, known?: Evidence) => string[]
  /**
   * The bare ids of the documents whose `review` must be in the evidence to judge a page, as far as
   * what is known so far tells; none where compliance review is off.
   */
  readonly reviewIdsOf: (page: unknown, known?: Evidence) => string[]
  /**
   * Those of them that are approved exactly as they are, by the decisions in the evidence. Only of these
   * does it matter who edited them, so that nobody need ask the history about others.
   */
  readonly approvedIdsOf: (page: unknown, known: Evidence) => string[]
  /**
   * As little of a document that pages may name as the rule needs to find the same in them. For those
   * who hold many documents. Compliance review needs the whole.
   */
  readonly condense: (document: StoredDocument) => StoredDocument
  /** Whether the rule holds for a document. */
  readonly isGuarded: (document: unknown) => boolean
  /**
   * The kinds of disclaimer that a guarded page needs, with the reasons, met or not; none for a page
   * that is not guarded. What the evidence does not know demands nothing here.
   */
  readonly requiredDisclaimerKinds: (page: unknown, evidence: Evidence) => RequiredKind[]
  /**
   * Whether a disclaimer, as it is published, would count on a page at a moment if the page linked
   * it: it is a disclaimer, readers can see it, it is in effect and it applies to the page.
   */
  readonly fitsPage: (disclaimer: unknown, page: unknown, at: Date | string) => boolean
}

function findWith(rule: FindingRule, reading: Reading): Finding[] {
  try {
    return rule.find(reading).map(({path, details, level = rule.level}) => ({
      code: rule.code,
      level,
      path,
      message: describeFinding(rule.code, details, reading.options.messages),
      details,
    }))
  } catch {
    return [faultOf(rule.code, reading.options)]
  }
}

function faultOf(rule: string, {messages}: PolicyOptions): Finding {
  const details = {variant: 'fault', rule}
  const message = describeFinding('evidence.unreadable', details, messages)
  return {code: 'evidence.unreadable', level: 'error', path: [], message, details}
}

function guardedTypeOf(document: unknown, options: PolicyOptions): GuardedTypeOption | undefined {
  const type = ownValue(document, '_type')
  const guardedType = options.guardedTypes.find((candidate) => candidate.type === type)
  if (guardedType?.when !== 'namesTreatment') return guardedType
  return linksIn(document, options.fields.treatments).length > 0 ? guardedType : undefined
}

function fits(
  disclaimer: unknown,
  page: Record<string, unknown>,
  input: Omit<Circumstances, 'evidence'> & {readonly guardedType: GuardedTypeOption},
): boolean {
  const {at, guardedType, options} = input
  const {disclaimers, jurisdictions, language, treatments} = options.fields
  const id = ownWord(disclaimer, '_id')
  if (id === undefined) return false
  const linking = {
    [treatments]: ownValue(page, treatments),
    [jurisdictions]: ownValue(page, jurisdictions),
    [language]: ownValue(page, language),
    [disclaimers]: [{_type: 'reference', _ref: id}],
  }
  const evidence: Evidence = {[id]: {state: 'published', document: disclaimer}}
  const reading = lookUp(readPage(linking, guardedType, {options}), {evidence, at, options})
  const isShown = publishedAmong(reading.disclaimers).length === 1
  const isKnown = reading.today !== undefined
  return isShown && isKnown && FIT_RULES.every((rule) => findWith(rule, reading).length === 0)
}

/** Sets the rule up. Options that are left out keep their defaults. */
export function createPolicy(given: Partial<PolicyOptions> = {}): Policy {
  const options: PolicyOptions = {...DEFAULT_POLICY_OPTIONS, ...given}
  const review = createReviewSeeker(options.review)
  const read = (page: unknown, known?: KnownParts) => {
    const guardedType = guardedTypeOf(page, options)
    return guardedType !== undefined && isRecord(page)
      ? readPage(page, guardedType, {options, known})
      : undefined
  }
  const withReview = (named: readonly string[], page: unknown, known: Evidence) =>
    [...new Set([...named, ...review.evidenceIdsOf(page, known)])].toSorted()
  const judge = (page: PageReading, evidence: Evidence, at: unknown) => {
    const reading = lookUp(page, {evidence, at, options})
    return FINDING_RULES.flatMap((rule) => findWith(rule, reading))
  }
  return {
    options,
    read,
    judge,
    condense: (document) => condense(document, options),
    isGuarded: (document) => guardedTypeOf(document, options) !== undefined,
    reviewIdsOf: (page, known) =>
      guardedTypeOf(page, options) === undefined ? [] : review.reviewIdsOf(page, known),
    approvedIdsOf: (page, known) =>
      guardedTypeOf(page, options) === undefined ? [] : review.approvedIdsOf(page, known),
    evidenceIdsOf: (page, known = {}) => {
      if (guardedTypeOf(page, options) === undefined) return []
      const {disclaimers, treatments} = options.fields
      const named = namedIds({
        ...scanPage(page),
        disclaimers: linksIn(page, disclaimers),
        treatments: linksIn(page, treatments),
      })
      return withReview(named, page, known)
    },
    evidenceIdsIn: (reading, known = {}) => withReview(namedIds(reading), reading.page, known),
    requiredDisclaimerKinds: (page, evidence) => {
      const reading = read(page)
      return reading === undefined
        ? []
        : requiredKinds(lookUp(reading, {evidence, at: undefined, options}))
    },
    fitsPage: (disclaimer, page, at) => {
      const guardedType = guardedTypeOf(page, options)
      if (guardedType === undefined || !isRecord(page)) return false
      return fits(disclaimer, page, {at, guardedType, options})
    },
    evaluate: (page, evidence, at) => {
      try {
        const reading = read(page)
        return reading === undefined ? [] : judge(reading, evidence, at)
      } catch {
        return [faultOf('reading', options)]
      }
    },
  }
}
