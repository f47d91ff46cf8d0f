import type {BlockedPage} from '../panes/BlockedPage.ts'

/** What the rule says about a release as a whole, at its time. */
export type ReleaseCheck = {
  /** Whether everything that its pages name has been looked up. */
  readonly isComplete: boolean
  /** Its pages that the rule blocks. */
  readonly blocked: readonly BlockedPage[]
  /**
   * The pages that are live, are not in the release, and that the rule would block once the release is
   * published, for what it changes or takes off the site.
   */
  readonly broken: readonly BlockedPage[]
  /** How many of its documents the rule holds. */
  readonly pages: number
}
