import {LakeError} from '../LakeError.ts'

const EVENTS_PER_PAGE = 100

type Asked = Partial<Record<string, string>>

/**
 * One page of events: `limit` of them from `nextCursor` on, and the next cursor, which is empty at
 * the end. Throws a 400 LakeError.
 */
export function pageOf<Event>(all: readonly Event[], {limit, nextCursor}: Asked) {
  const size = Number(limit ?? EVENTS_PER_PAGE)
  const start = Number(nextCursor ?? 0)
  if (!(size > 0) || !(start >= 0)) throw new LakeError(400, 'limit and nextCursor are numbers.')
  const end = start + size
  return {events: all.slice(start, end), nextCursor: end < all.length ? String(end) : ''}
}
