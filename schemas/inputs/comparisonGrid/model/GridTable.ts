import type {GridItem} from './GridItem.ts'

/** The readable part of a comparison table: columns and rows in the order in which they show. */
export interface GridTable {
  readonly comparators: readonly GridItem[]
  readonly rows: readonly GridItem[]
}
