import {dateOfMoment} from '../../policy/reading/utcDay.ts'

export type PageParams = {slug: string; today: string}

/**
 * The parameters of the queries for one page, by its slug, at a moment: now unless said otherwise. At
 * a moment that is none, the queries find nothing.
 */
export function pageParams(slug: string, at: Date | string = new Date()): PageParams {
  return {slug, today: dateOfMoment(at) ?? ''}
}
