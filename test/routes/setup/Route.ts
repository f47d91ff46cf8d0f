/**
 * What becomes of a blocked page on a route. `blocked`: the Studio does not let it through.
 * `refused`: the server does not. `repaired`: it goes live, is found and taken off the site again.
 * `none`: nothing goes live by this route at all.
 */
export const VERDICTS = ['blocked', 'refused', 'repaired', 'none'] as const

/** One way in which a page could go live past the rule, and what a test has seen to stop it. */
export type Route = {
  /** Where it stands in the matrix: a number, and a letter where a route has several forms. */
  readonly id: `${number}` | `${number}${'a' | 'b' | 'c' | 'd'}`
  readonly name: string
  readonly verdict: (typeof VERDICTS)[number]
  /** What stops it, as a phrase. */
  readonly by: string
  /** Where the test has walked it. */
  readonly seenIn: 'Studio' | 'API' | 'command'
}
