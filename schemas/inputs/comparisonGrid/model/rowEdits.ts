import {unset} from 'sanity'

import {createRow} from './createRow.ts'
import {fitRow} from './fitRow.ts'
import type {GridEdit} from './GridEdit.ts'
import type {GridItem} from './GridItem.ts'
import type {GridTable} from './GridTable.ts'
import {insertAt} from './insertAt.ts'
import {moveItem} from './moveItem.ts'
import {placeAfter} from './placeAfter.ts'

const insert = (
  table: GridTable,
  {rows, at}: {readonly rows: readonly GridItem[]; readonly at: number},
): GridEdit => {
  const items = rows.map((row) => fitRow(row, table.comparators))
  const keys = rows.map((row) => row._key)
  return {
    patches: insertAt(table.rows, {path: ['rows'], items, at}),
    undo: (now) => remove(now, keys),
  }
}

const add = (table: GridTable, {key, at}: {readonly key: string; readonly at: number}): GridEdit =>
  insert(table, {rows: [createRow(key, table.comparators)], at})

const remove = (table: GridTable, keys: readonly string[]): GridEdit | undefined => {
  const rows = table.rows.filter((row) => keys.includes(row._key))
  const at = table.rows.findIndex((row) => keys.includes(row._key))
  if (at < 0) return undefined
  const place = {previous: table.rows[at - 1]?._key, at}
  return {
    patches: rows.map((row) => unset(['rows', {_key: row._key}])),
    undo: (now) => insert(now, {rows, at: placeAfter(now.rows, place)}),
  }
}

const move = (
  table: GridTable,
  {key, to}: {readonly key: string; readonly to: number},
): GridEdit | undefined => {
  const from = table.rows.findIndex((row) => row._key === key)
  const patches = moveItem(table.rows, {path: ['rows'], key, to})
  if (patches.length === 0) return undefined
  return {patches, undo: (now) => move(now, {key, to: Math.min(from, now.rows.length - 1)})}
}

/** What can be done to rows. `at` and `to` count from 0; undefined means that nothing would change. */
export const rowEdits = {add, insert, move, remove} as const
