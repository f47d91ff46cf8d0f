import type {Language} from '../../policy/vocabulary/language.ts'
import {dateOfMoment} from '../../policy/reading/utcDay.ts'

/** The place of an item in its list. */
export type Cursor = {key: string; id: string}

export type ListOptions = {
  /** How many at most: a whole number. */
  limit?: number
  /** The cursor of the last item that is known already; from the first without it. */
  after?: Cursor | null | undefined
  /** Of pages only those in this language; in any without it. */
  language?: Language | null
  /** The moment at which pages may be shown; now without it. */
  at?: Date | string
}

export type ListParams = {
  limit: number
  after: Cursor | null
  language: Language | null
  today: string
}

/** The parameters of the queries for lists. A part with fewer than `limit` items is the last one. */
export function listParams(options: ListOptions = {}): ListParams {
  const {limit = 20, after = null, language = null, at = new Date()} = options
  return {limit, after, language, today: dateOfMoment(at) ?? ''}
}
