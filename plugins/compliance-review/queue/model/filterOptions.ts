import type {Queue} from './createQueue.ts'
import {peopleOf} from './filterQueue.ts'

/** What a queue can be narrowed to: everything that occurs in it. */
export type FilterOptions = {
  readonly types: readonly string[]
  /** By id, the name of each person. */
  readonly people: ReadonlyMap<string, string>
  readonly jurisdictions: readonly string[]
}

export function filterOptions(queue: Queue): FilterOptions {
  const entries = Object.values(queue).flat()
  const people = entries.flatMap(peopleOf).map(({id, name}): [string, string] => [id, name])
  return {
    types: [...new Set(entries.map(({type}) => type))].toSorted(),
    people: new Map(people.toSorted(([, one], [, other]) => one.localeCompare(other))),
    jurisdictions: [...new Set(entries.flatMap(({jurisdictions}) => jurisdictions))].toSorted(),
  }
}
