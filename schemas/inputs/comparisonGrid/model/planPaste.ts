import {createCell} from './createCell.ts'
import {createComparator} from './createComparator.ts'
import type {GridItem} from './GridItem.ts'
import type {GridSpot} from './GridSpot.ts'
import type {GridTable} from './GridTable.ts'
import {pasteLimits} from './pasteLimits.ts'
import type {PastePlan} from './PastePlan.ts'

interface Paste {
  /** Where the block's first text goes. */
  readonly anchor: GridSpot
  readonly block: readonly (readonly string[])[]
  readonly createKey: () => string
}

const indexOf = (items: readonly GridItem[], key: string | null): number =>
  key === null ? -1 : items.findIndex((item) => item._key === key)

const range = (from: number, to: number): number[] =>
  Array.from({length: Math.max(0, to - from)}, (_, index) => from + index)

/**
 * Lays a block over the table. Rows grow as needed; columns grow only when the block begins in the
 * row of labels, since a column without a label says nothing.
 */
export const planPaste = (table: GridTable, {anchor, block, createKey}: Paste): PastePlan => {
  const {comparators, rows} = table
  const top = indexOf(rows, anchor.row)
  const left = indexOf(comparators, anchor.column)
  const textAt: PastePlan['textAt'] = (line, column) => block[line - top]?.[column - left]
  const right = left + Math.max(0, ...block.map((line) => line.length))
  const bottom = top + block.length
  const columnLimit =
    anchor.row === null ? Math.max(comparators.length, pasteLimits.comparators) : comparators.length
  const rowLimit = Math.max(rows.length, pasteLimits.rows)
  const newComparators = range(comparators.length, Math.min(right, columnLimit)).map((column) =>
    createComparator(createKey(), textAt(-1, column)),
  )
  const columns = [...comparators, ...newComparators]
  const newRows = range(rows.length, Math.min(bottom, rowLimit)).map((line) => {
    const attribute = textAt(line, -1) ?? ''
    return {
      _type: 'comparisonRow',
      _key: createKey(),
      ...(attribute === '' ? {} : {attribute}),
      cells: columns.map(({_key}, column) => createCell(_key, textAt(line, column))),
    }
  })
  return {
    table,
    newComparators,
    newRows,
    textAt,
    rowsLeftOut: Math.max(0, bottom - rowLimit),
    columnsLeftOut: Math.max(0, right - columnLimit),
  }
}
