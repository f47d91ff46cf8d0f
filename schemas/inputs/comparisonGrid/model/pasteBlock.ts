import type {FormPatch} from 'sanity'

import {comparatorEdits} from './comparatorEdits.ts'
import {createCell} from './createCell.ts'
import {fitRow} from './fitRow.ts'
import type {GridEdit} from './GridEdit.ts'
import type {GridSpot} from './GridSpot.ts'
import type {GridTable} from './GridTable.ts'
import {insertAt} from './insertAt.ts'
import {keyedItems} from './keyedItems.ts'
import type {PastePlan} from './PastePlan.ts'
import {rowEdits} from './rowEdits.ts'
import {setText} from './setText.ts'

const spotsOf = ({comparators, rows}: GridTable): (GridSpot & {line: number; index: number})[] =>
  [null, ...rows.map(({_key}) => _key)].flatMap((row, line) =>
    [null, ...comparators.map(({_key}) => _key)].map((column, index) => ({
      row,
      column,
      line: line - 1,
      index: index - 1,
    })),
  )

const textEdits = ({table, textAt}: PastePlan): GridEdit[] =>
  spotsOf(table).flatMap((spot) => {
    const text = textAt(spot.line, spot.index)
    const edit = text === undefined ? undefined : setText(table, spot, text)
    return edit ? [edit] : []
  })

const newCells = ({table, newComparators, textAt}: PastePlan): FormPatch[] =>
  newComparators.length === 0
    ? []
    : table.rows.flatMap((row, line) => {
        const items = newComparators.map(({_key}, index) =>
          createCell(_key, textAt(line, table.comparators.length + index)),
        )
        const cells = keyedItems(row.cells)
        const path = ['rows', {_key: row._key}, 'cells']
        return insertAt(cells, {path, items, at: cells.length})
      })

const takeBack = (now: GridTable, plan: PastePlan, texts: readonly GridEdit[]): FormPatch[] => {
  const keys = plan.newRows.map(({_key}) => _key)
  const remaining = {...now, rows: now.rows.filter(({_key}) => !keys.includes(_key))}
  return [
    ...texts.flatMap((edit) => edit.undo(now)?.patches ?? []),
    ...(rowEdits.remove(now, keys)?.patches ?? []),
    ...plan.newComparators.flatMap(
      ({_key}) => comparatorEdits.remove(remaining, _key)?.patches ?? [],
    ),
  ]
}

/** Carries out a plan of pasting in one step; undefined when it would change nothing. */
export const pasteBlock = (plan: PastePlan): GridEdit | undefined => {
  const {table, newComparators, newRows} = plan
  const texts = textEdits(plan)
  const grown = [
    ...(newComparators.length > 0
      ? insertAt(table.comparators, {
          path: ['comparators'],
          items: newComparators,
          at: table.comparators.length,
        })
      : []),
    ...newCells(plan),
    ...(newRows.length > 0
      ? insertAt(table.rows, {
          path: ['rows'],
          items: newRows.map((row) => fitRow(row, [...table.comparators, ...newComparators])),
          at: table.rows.length,
        })
      : []),
  ]
  const patches = [...texts.flatMap((edit) => edit.patches), ...grown]
  if (patches.length === 0) return undefined
  return {
    patches,
    undo: (now) => {
      const back = takeBack(now, plan, texts)
      return back.length === 0
        ? undefined
        : {patches: back, undo: (later) => pasteBlock({...plan, table: later})}
    },
  }
}
