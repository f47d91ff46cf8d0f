import {deliveryFilter} from '../generated/deliveryFilter.ts'

/**
 * A query of ours that asks for another rule: that of a project with options of its own, such as
 * `createGroqForms(options).deliveryFilter`, or a stricter one. Without one, the query itself. Its
 * result has the type of the query.
 * @throws TypeError when the query does not ask for the rule at all, so that nothing would change.
 */
export function withRule<Query extends string>(query: Query, filter: string | undefined): Query
export function withRule(query: string, filter: string | undefined): string {
  if (filter === undefined) return query
  if (!query.includes(deliveryFilter)) {
    throw new TypeError('This query does not hold pages to the rule. Give one that does.')
  }
  return query.replaceAll(deliveryFilter, () => `(${filter})`)
}
