import {createCell} from './createCell.ts'
import type {GridItem} from './GridItem.ts'

/** An empty row with one cell per comparator. */
export const createRow = (key: string, comparators: readonly GridItem[]): GridItem => ({
  _type: 'comparisonRow',
  _key: key,
  cells: comparators.map((comparator) => createCell(comparator._key)),
})
