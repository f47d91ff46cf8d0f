import type {GridItem} from './GridItem.ts'
import {isGridItem} from './isGridItem.ts'

/** The entries of a list that can be addressed: the first of each key. Anything else reads as none. */
export const keyedItems = (list: unknown): readonly GridItem[] => {
  if (!Array.isArray(list)) return []
  const byKey = new Map<string, GridItem>()
  for (const entry of list) {
    if (isGridItem(entry) && !byKey.has(entry._key)) byKey.set(entry._key, entry)
  }
  return [...byKey.values()]
}
