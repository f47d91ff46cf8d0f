import type {Finding} from '../../../policy/index.ts'

/**
 * What the rule says about a page at this moment. `unguarded`: the rule does not hold it.
 * `checking`: not everything that it names has been looked up, so it may not be published yet.
 */
export type PageVerdict =
  | {readonly status: 'unguarded'}
  | {readonly status: 'checking'; readonly findings: readonly Finding[]}
  | {readonly status: 'blocked'; readonly findings: readonly Finding[]}
  | {readonly status: 'ready'; readonly findings: readonly Finding[]}
