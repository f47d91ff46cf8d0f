import type {GridItem} from './GridItem.ts'
import {keyedItems} from './keyedItems.ts'

/** The cell of a row that belongs to a comparator, matched by key. */
export const cellOf = (row: GridItem | undefined, comparatorKey: string): GridItem | undefined =>
  keyedItems(row?.cells).find((cell) => cell._key === comparatorKey)
