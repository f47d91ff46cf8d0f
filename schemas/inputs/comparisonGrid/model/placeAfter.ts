import type {GridItem} from './GridItem.ts'

interface Place {
  /** The key of the entry that stood before; undefined for the first. */
  readonly previous: string | undefined
  /** The position it had, for when that entry is gone. */
  readonly at: number
}

/** Where an entry that once stood in a list belongs in the list of now. */
export const placeAfter = (list: readonly GridItem[], {previous, at}: Place): number => {
  const index = list.findIndex((item) => item._key === previous)
  return index >= 0 ? index + 1 : Math.min(at, list.length)
}
