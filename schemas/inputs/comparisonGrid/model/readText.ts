import {cellOf} from './cellOf.ts'
import type {GridSpot} from './GridSpot.ts'
import type {GridTable} from './GridTable.ts'
import {itemByKey} from './itemByKey.ts'
import {textOf} from './textOf.ts'

/** The text that a spot shows; empty for a spot that is gone. */
export const readText = (table: GridTable, {row, column}: GridSpot): string => {
  if (row === null) return textOf(itemByKey(table.comparators, column), 'label')
  const item = itemByKey(table.rows, row)
  return column === null ? textOf(item, 'attribute') : textOf(cellOf(item, column), 'value')
}
