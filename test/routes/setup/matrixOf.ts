import type {Route} from './Route.ts'

const WORDS = {
  blocked: 'Blocked',
  refused: 'Refused by the server',
  repaired: 'Goes live, is found and repaired',
  none: 'Publishes nothing',
} as const satisfies {[verdict in Route['verdict']]: string}

const HEAD = `# Every route to publication

What becomes of a treatment page that the rule blocks, route by route. This page is written by the tests: each row is one that walked the route and passed.

| Route | What becomes of a blocked page | By | Walked in |
| ----- | ------------------------------ | -- | --------- |
`

const FOOT = `
“Blocked” holds in a Studio whose configuration is wrapped in \`withCaveat\`. “Refused by the server” holds for roles with the grants that \`caveat roles\` prints, which on hosted Sanity need a plan with custom roles. Administrators and unrestricted tokens pass everywhere: their pages go live, and are found and repaired.
`

function numberOf({id}: Route): number {
  return Number.parseInt(id, 10)
}

/** The routes as a page of documentation, in the order of their numbers. */
export function matrixOf(routes: readonly Route[]): string {
  const rows = routes
    .toSorted((a, b) => numberOf(a) - numberOf(b) || a.id.localeCompare(b.id))
    .map(
      ({id, name, verdict, by, seenIn}) =>
        `| ${id}. ${name} | ${WORDS[verdict]} | ${by} | ${seenIn} |`,
    )
  return `${HEAD}${rows.join('\n')}\n${FOOT}`
}
