import type {FieldPath, FindingCode, FindingDetails, FindingLevel} from './Finding.ts'
import type {PolicyOptions} from './PolicyOptions.ts'
import type {Reading} from './reading/Reading.ts'

/** Where a rule found something, what its message is made of, and its level if not the rule's own. */
export type Occurrence = {
  readonly path: FieldPath
  readonly details: FindingDetails
  readonly level?: FindingLevel
}

/** One code of the rule: what to look for in a guarded page. */
export type FindingRule = {
  readonly code: FindingCode
  readonly level: FindingLevel
  readonly find: (reading: Reading) => readonly Occurrence[]
  /**
   * When nothing is found, as a condition on a page in GROQ. Absent when GROQ cannot say it. Claims and
   * embedded documents are looked for where the schema puts them, in the page's own paragraphs.
   */
  readonly groq?: (options: PolicyOptions) => string
  /**
   * A condition in its place for the delivery filter, where it only matters whether the codes together
   * find nothing, not which of them does, and where every page of a site pays for it.
   */
  readonly deliveryGroq?: (options: PolicyOptions) => string
  /** As much of that condition as the page alone can tell, for the grants of a role. */
  readonly roleGroq?: (options: PolicyOptions) => string
}

/** Declares one code of the rule. */
export function defineFinding(rule: FindingRule): FindingRule {
  return rule
}
