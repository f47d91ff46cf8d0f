import type {GridItem} from './GridItem.ts'
import type {GridTable} from './GridTable.ts'

/** A block of text laid over a table, and what the table grows by. Line -1 holds the labels, column -1 the attributes. */
export interface PastePlan {
  readonly table: GridTable
  readonly newComparators: readonly GridItem[]
  readonly newRows: readonly GridItem[]
  /** How many lines and columns of the block find no place. */
  readonly rowsLeftOut: number
  readonly columnsLeftOut: number
  /** The pasted text for a place; undefined where the block does not reach. */
  readonly textAt: (line: number, column: number) => string | undefined
}
