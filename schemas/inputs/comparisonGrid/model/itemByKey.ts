import type {GridItem} from './GridItem.ts'

/** The entry with this key. */
export const itemByKey = (
  items: readonly GridItem[],
  key: string | null | undefined,
): GridItem | undefined => items.find((item) => item._key === key)
