import {deliveryFilter} from '../../policy/index.ts'

/**
 * The text of `generated/deliveryFilter.ts`. The queries need the filter as a literal: TypeGen reads
 * their text without running it, and cannot follow a function that puts the filter together.
 */
export function deliveryFilterModule(): string {
  const literal = deliveryFilter.replace(/[\\`$]/g, '\\$&')
  return `/** The rule as a condition in GROQ, from policy/. Written by \`npm run generate\`, never by hand. */
export const deliveryFilter = \`${literal}\`
`
}
