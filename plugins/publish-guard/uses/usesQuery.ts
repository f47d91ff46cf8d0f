import type {Policy} from '../../../policy/index.ts'

/** A query, to be asked in the perspective `raw`, for every form of every page that links `$id`. */
export const USES_QUERY = '*[_type in $pages && references($id)]{_id, _type, title}'

/** The types of the pages that may link a disclaimer. */
export function pageTypes({options}: Policy): string[] {
  return options.guardedTypes.map(({type}) => type)
}
