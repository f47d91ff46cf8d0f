import {type FormPatch, type Path, set, unset} from 'sanity'

import {cellOf} from './cellOf.ts'
import {createCell} from './createCell.ts'
import type {GridEdit} from './GridEdit.ts'
import type {GridSpot} from './GridSpot.ts'
import type {GridTable} from './GridTable.ts'
import {insertAt} from './insertAt.ts'
import {itemByKey} from './itemByKey.ts'
import {keyedItems} from './keyedItems.ts'
import {readText} from './readText.ts'
import {textPath} from './textPath.ts'

const write = (path: Path, text: string): FormPatch[] => [
  text === '' ? unset(path) : set(text, path),
]

const patchesFor = (table: GridTable, spot: GridSpot, text: string): FormPatch[] => {
  const path = textPath(spot)
  if (!path) return []
  if (spot.row === null) return itemByKey(table.comparators, spot.column) ? write(path, text) : []
  const row = itemByKey(table.rows, spot.row)
  if (!row) return []
  if (spot.column === null || cellOf(row, spot.column)) return write(path, text)
  if (!itemByKey(table.comparators, spot.column)) return []
  const cells = keyedItems(row.cells)
  return insertAt(cells, {
    path: path.slice(0, -2),
    items: [createCell(spot.column, text)],
    at: cells.length,
  })
}

/**
 * Writes the text of a label, an attribute or a cell. Taking it back only happens while the text
 * is still the one that was written: someone else's newer text stays.
 */
export const setText = (table: GridTable, spot: GridSpot, text: string): GridEdit | undefined => {
  const before = readText(table, spot)
  const patches = before === text ? [] : patchesFor(table, spot, text)
  if (patches.length === 0) return undefined
  return {
    patches,
    undo: (now) => (readText(now, spot) === text ? setText(now, spot, before) : undefined),
  }
}
