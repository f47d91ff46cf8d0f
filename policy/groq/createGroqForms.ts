import type {FindingCode} from '../Finding.ts'
import {FINDING_RULES} from '../findings/index.ts'
import {DEFAULT_POLICY_OPTIONS, type PolicyOptions} from '../PolicyOptions.ts'
import {attribute, literal, some} from './conditions.ts'
import {isLink} from './links.ts'

/** The rule in GROQ. `$today` is the UTC day of the judgement as YYYY-MM-DD. */
export type GroqForms = {
  /** The codes that GROQ can express. */
  readonly codes: readonly FindingCode[]
  /** A condition for the documents that the rule holds, published, drafts and release versions alike. */
  readonly guardedFilter: string
  /**
   * A condition for `*[…]` that lets through what is not guarded, and guarded pages without any
   * finding of `codes`. Takes `$today`. Without it, or with anything unknown, nothing guarded passes.
   */
  readonly deliveryFilter: string
  /**
   * As much as GROQ can say about compliance review, which cannot hash: it lets through what is not
   * guarded, and guarded pages that were approved at some time and not withdrawn since, both in a role
   * that may decide. Whether that approval is of this content, and as it was signed, only the rule
   * can tell. Without a token nobody sees a decision, so that nothing guarded passes. Where
   * compliance review is off it lets everything through.
   */
  readonly reviewFilter: string
  /**
   * A query for the guarded pages that are live and blocked: `{_id, _type, _rev, title, codes}`. Takes
   * `$today`; ask it in the perspective `raw`, so that drafts can be told from what does not exist.
   */
  readonly auditQuery: string
  /**
   * A condition for the grants of a role: as much of the rule as the page itself shows. It uses
   * comparisons, boolean logic, `in`, `defined` and `count` only, as such filters must.
   */
  readonly roleFilter: string
}

function isGuarded({guardedTypes, fields}: PolicyOptions): string {
  const namesTreatment = some(attribute(fields.treatments), isLink())
  const conditions = guardedTypes.map(({type, when}) => {
    const isType = `_type == ${literal(type)}`
    return when === 'always' ? `(${isType})` : `(${isType} && ${namesTreatment})`
  })
  return `coalesce(${conditions.join(' || ') || 'false'}, false)`
}

function isUnguarded({guardedTypes, fields}: PolicyOptions): string {
  const treatments = attribute(fields.treatments)
  const some = guardedTypes.filter(({when}) => when === 'namesTreatment').map(({type}) => type)
  const types = guardedTypes.map(({type}) => type)
  const namesNone = `(!defined(${treatments}) || count(${treatments}[${isLink()}]) == 0)`
  return `!(_type in ${literal(types)}) || (_type in ${literal(some)} && ${namesNone})`
}

function isApprovedOnce({review}: PolicyOptions): string {
  if (review === false) return 'true'
  const mayDecide = `_type == "reviewDecision" && signer.role in ${literal(review.roles)}`
  const isApproval = 'decision == "approved" && subject == ^._id && subjectType == ^._type'
  const isWithdrawn = 'decision == "withdrawn" && subject == ^.subject && decidedAt > ^.decidedAt'
  return `count(*[${mayDecide} && ${isApproval} && count(*[${mayDecide} && ${isWithdrawn}]) == 0]) > 0`
}

/** Generates the rule's forms in GROQ. Options that are left out keep their defaults. */
export function createGroqForms(given: Partial<PolicyOptions> = {}): GroqForms {
  const options: PolicyOptions = {...DEFAULT_POLICY_OPTIONS, ...given}
  const expressed = FINDING_RULES.flatMap(({code, groq, deliveryGroq = groq}) =>
    groq === undefined || deliveryGroq === undefined
      ? []
      : [{code, holds: `(${groq(options)})`, passes: `(${deliveryGroq(options)})`}],
  )
  const local = FINDING_RULES.flatMap(({roleGroq}) =>
    roleGroq === undefined ? [] : [`(${roleGroq(options)})`],
  )
  const guarded = isGuarded(options)
  const found = expressed.map(
    ({code, holds}) => `select(!coalesce(${holds}, false) => ${literal(code)})`,
  )
  return {
    codes: expressed.map(({code}) => code),
    guardedFilter: guarded,
    deliveryFilter: `(!${guarded} || (\n${expressed.map(({passes}) => passes).join(' &&\n')}\n))`,
    reviewFilter: `(!${guarded} || ${isApprovedOnce(options)})`,
    auditQuery: `*[${guarded} && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]{
_id, _type, _rev, title, "codes": [\n${found.join(',\n')}\n][defined(@)]
}[count(codes) > 0]`,
    roleFilter: `(${isUnguarded(options)} || (${local.join(' && ')}))`,
  }
}
