import type {Axis} from './Axis.ts'
import {cellOf} from './cellOf.ts'
import {comparatorEdits} from './comparatorEdits.ts'
import type {GridEdit} from './GridEdit.ts'
import type {GridItem} from './GridItem.ts'
import type {GridTable} from './GridTable.ts'
import {itemByKey} from './itemByKey.ts'
import {keyedItems} from './keyedItems.ts'
import {rowEdits} from './rowEdits.ts'

interface AxisModel {
  /** The field of the document that holds the entries. */
  readonly field: 'comparators' | 'rows'
  /** The field of an entry that holds its heading. */
  readonly heading: 'attribute' | 'label'
  readonly items: (table: GridTable) => readonly GridItem[]
  readonly cells: (table: GridTable, key: string) => readonly GridItem[]
  readonly add: (table: GridTable, at: {key: string; at: number}) => GridEdit
  readonly move: (table: GridTable, move: {key: string; to: number}) => GridEdit | undefined
  readonly remove: (table: GridTable, key: string) => GridEdit | undefined
}

/** Rows and columns, for everything that works alike on both. */
export const axes: Readonly<Record<Axis, AxisModel>> = {
  row: {
    field: 'rows',
    heading: 'attribute',
    items: ({rows}) => rows,
    cells: ({rows}, key) => keyedItems(itemByKey(rows, key)?.cells),
    add: rowEdits.add,
    move: rowEdits.move,
    remove: (table, key) => rowEdits.remove(table, [key]),
  },
  column: {
    field: 'comparators',
    heading: 'label',
    items: ({comparators}) => comparators,
    cells: ({rows}, key) => rows.flatMap((row) => cellOf(row, key) ?? []),
    add: comparatorEdits.add,
    move: comparatorEdits.move,
    remove: comparatorEdits.remove,
  },
}
