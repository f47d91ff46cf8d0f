import type {Evidence, Policy} from '../../../policy/index.ts'
import type {LibraryDisclaimer} from './LibraryDisclaimer.ts'

/** What a remedy is worked out from. */
export type FixContext = {
  /** The rule without compliance review: every edit asks for a new approval, whatever it mends. */
  readonly policy: Policy
  /** A guarded page, and what is known about everything that it names. */
  readonly page: Readonly<Record<string, unknown>>
  readonly evidence: Evidence
  /** When the page would go live. */
  readonly at: Date
  readonly library: readonly LibraryDisclaimer[]
  /** The types of a safety block and of a risk in it; undefined where pages have none. */
  readonly safetyTypes: SafetyTypes | undefined
}

export type SafetyTypes = {readonly block: string; readonly risk: string}
