import {createCell} from './createCell.ts'
import type {GridItem} from './GridItem.ts'
import {holdsContent} from './holdsContent.ts'
import {keyedItems} from './keyedItems.ts'

/**
 * Fits a row to the comparators of the moment: adds missing cells, leaves out empty cells of
 * columns that are gone. A cell of a gone column that holds content stays, for a person to judge.
 */
export const fitRow = (row: GridItem, comparators: readonly GridItem[]): GridItem => {
  const cells = keyedItems(row.cells)
  const isColumn = (key: string): boolean => comparators.some(({_key}) => _key === key)
  const kept = cells.filter((cell) => isColumn(cell._key) || holdsContent(cell))
  const missing = comparators.filter(({_key}) => !cells.some((cell) => cell._key === _key))
  if (missing.length === 0 && kept.length === cells.length) return row
  return {...row, cells: [...kept, ...missing.map(({_key}) => createCell(_key))]}
}
