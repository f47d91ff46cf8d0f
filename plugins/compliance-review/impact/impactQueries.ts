import type {Policy} from '../../../policy/index.ts'
import type {ReviewOptions} from '../../../policy/review/index.ts'
import type {LiveQuery} from '../../publish-guard/index.ts'

/** What compliance review shows together with pages, by type. */
export type ImpactTypes = {readonly pages: readonly string[]; readonly shown: readonly string[]}

export function impactTypes(
  {evidenceTypes, guardedTypes}: Policy['options'],
  {reviewedTypes, shownFields}: ReviewOptions,
): ImpactTypes {
  const pages = guardedTypes.map(({type}) => type)
  const shown = [...Object.values(evidenceTypes), ...reviewedTypes, ...Object.keys(shownFields)]
  return {pages, shown: [...new Set(shown)].filter((type) => !pages.includes(type))}
}

/** The published documents that show `id`, and that pages may show in turn. */
export function carriersQuery(id: string, {shown}: ImpactTypes): LiveQuery {
  return {
    fetch: '*[_type in $shown && references($id)]{_id}',
    listen: '*[_type in $shown]',
    params: {id, shown: [...shown]},
    perspective: 'published',
  }
}

/** Every form of every page that refers to one of some documents. */
export function pagesQuery(ids: readonly string[], {pages}: ImpactTypes): LiveQuery {
  return {
    fetch: '*[_type in $pages && references($ids)]{_id, _type, title}',
    listen: '*[_type in $pages]',
    params: {ids: [...ids], pages: [...pages]},
    perspective: 'raw',
  }
}

/** Everything that was asked and decided about some documents. */
export function recordsQuery(subjects: readonly string[]): LiveQuery {
  return {
    fetch: RECORDS_QUERY,
    listen: '*[_type in ["reviewRequest", "reviewDecision"]]',
    params: {subjects: [...subjects]},
    perspective: 'raw',
  }
}

export const RECORDS_QUERY =
  '*[_type in ["reviewRequest", "reviewDecision"] && subject in $subjects]{..., "snapshot": null}'
