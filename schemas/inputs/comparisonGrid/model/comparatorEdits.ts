import {type FormPatch, unset} from 'sanity'

import {createCell} from './createCell.ts'
import {createComparator} from './createComparator.ts'
import type {GridEdit} from './GridEdit.ts'
import type {GridItem} from './GridItem.ts'
import type {GridTable} from './GridTable.ts'
import {insertAt} from './insertAt.ts'
import {itemByKey} from './itemByKey.ts'
import {keyedItems} from './keyedItems.ts'
import {moveItem} from './moveItem.ts'
import {placeAfter} from './placeAfter.ts'

interface PlacedCell {
  readonly cell: GridItem
  readonly at: number
}

interface Insertion {
  readonly comparator: GridItem
  readonly at: number
  /** Cells that come with the column, by the key of their row; other rows get an empty cell. */
  readonly cells?: ReadonlyMap<string, PlacedCell>
}

const insertCell = (row: GridItem, {cell, at}: PlacedCell): FormPatch[] => {
  const cells = keyedItems(row.cells)
  if (itemByKey(cells, cell._key)) return []
  return insertAt(cells, {path: ['rows', {_key: row._key}, 'cells'], items: [cell], at})
}

const insert = (table: GridTable, {comparator, at, cells}: Insertion): GridEdit => {
  const key = comparator._key
  const empty: PlacedCell = {cell: createCell(key), at: Number.POSITIVE_INFINITY}
  return {
    patches: [
      ...insertAt(table.comparators, {path: ['comparators'], items: [comparator], at}),
      ...table.rows.flatMap((row) => insertCell(row, cells?.get(row._key) ?? empty)),
    ],
    undo: (now) => remove(now, key),
  }
}

const add = (
  table: GridTable,
  {key, at, label}: {readonly key: string; readonly at: number; readonly label?: string},
): GridEdit => insert(table, {comparator: createComparator(key, label), at})

const placedCells = (table: GridTable, key: string): Map<string, PlacedCell> =>
  new Map(
    table.rows.flatMap((row) => {
      const cells = keyedItems(row.cells)
      const at = cells.findIndex((cell) => cell._key === key)
      const cell = cells[at]
      return cell ? [[row._key, {cell, at}] as const] : []
    }),
  )

const remove = (table: GridTable, key: string): GridEdit | undefined => {
  const at = table.comparators.findIndex((comparator) => comparator._key === key)
  const comparator = table.comparators[at]
  if (!comparator) return undefined
  const cells = placedCells(table, key)
  const place = {previous: table.comparators[at - 1]?._key, at}
  return {
    patches: [
      unset(['comparators', {_key: key}]),
      ...Array.from(cells.keys(), (row) => unset(['rows', {_key: row}, 'cells', {_key: key}])),
    ],
    undo: (now) => insert(now, {comparator, cells, at: placeAfter(now.comparators, place)}),
  }
}

const move = (
  table: GridTable,
  {key, to}: {readonly key: string; readonly to: number},
): GridEdit | undefined => {
  const from = table.comparators.findIndex((comparator) => comparator._key === key)
  const patches = moveItem(table.comparators, {path: ['comparators'], key, to})
  if (patches.length === 0) return undefined
  return {patches, undo: (now) => move(now, {key, to: Math.min(from, now.comparators.length - 1)})}
}

/**
 * What can be done to comparators, the columns. Adding and removing carries the cells of every row
 * along in the same step; moving touches no cell, because cells are matched by key. `at` and `to`
 * count from 0; undefined means that nothing would change.
 */
export const comparatorEdits = {add, insert, move, remove} as const
