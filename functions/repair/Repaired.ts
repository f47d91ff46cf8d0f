import type {Finding} from '../../policy/index.ts'

/**
 * What came of one page.
 * `fine`: it is live and nothing blocks it, or it is not live.
 * `blocked`: it is live and blocked, and was only looked at.
 * `unpublished`: it was taken off the site; its content is a draft.
 * `failed`: it is live and blocked, and `reason` says why it still is.
 */
export type Repaired = {
  readonly id: string
  readonly title: string | undefined
  /** The errors of the rule; none where the page is fine. */
  readonly findings: readonly Finding[]
} & (
  | {readonly outcome: 'fine' | 'blocked' | 'unpublished'}
  | {readonly outcome: 'failed'; readonly reason: string}
)
