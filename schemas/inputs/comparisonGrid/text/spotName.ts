import type {GridSpot} from '../model/GridSpot.ts'
import type {GridTable} from '../model/GridTable.ts'
import {textOf} from '../model/textOf.ts'
import type {GridText} from './GridText.ts'
import {nameOf} from './nameOf.ts'

/** What a spot of the table is called. */
export const spotName = (t: GridText, table: GridTable, {row, column}: GridSpot): string => {
  const line = table.rows.findIndex(({_key}) => _key === row)
  const index = table.comparators.findIndex(({_key}) => _key === column)
  if (row === null) return t('label.name', {position: index + 1})
  if (column === null) return t('attribute.name', {position: line + 1})
  const rowName = {name: textOf(table.rows[line], 'attribute'), position: line + 1}
  const columnName = {name: textOf(table.comparators[index], 'label'), position: index + 1}
  return t('cell.name', {
    row: nameOf(t, 'row', rowName),
    column: nameOf(t, 'column', columnName),
  })
}
