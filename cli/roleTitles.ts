import type {Person} from '../lake/index.ts'

/** The titles of a person's roles in one line. */
export function roleTitles({roles}: Person): string {
  return roles.map(({title}) => title).join(' and ')
}
