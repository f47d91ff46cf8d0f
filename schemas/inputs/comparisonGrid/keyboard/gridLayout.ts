import type {GridTable} from '../model/GridTable.ts'
import type {GridPlace} from './GridPlace.ts'

/** The places of the grid, line by line as they show. Corners hold nothing. */
export type GridLayout = readonly (readonly (GridPlace | undefined)[])[]

/** Lays out the places of a table. Without editing there are no menus. */
export const gridLayout = ({comparators, rows}: GridTable, readOnly: boolean): GridLayout => {
  const columns = comparators.map(({_key}) => _key)
  const labels = columns.map((column): GridPlace => ({part: 'text', row: null, column}))
  const menus = columns.map((column): GridPlace => ({part: 'menu', row: null, column}))
  const body = rows.map(({_key: row}): (GridPlace | undefined)[] => [
    ...(readOnly ? [] : [{part: 'menu', row, column: null} as const]),
    {part: 'text', row, column: null},
    ...columns.map((column) => ({part: 'text', row, column}) as const),
  ])
  return readOnly
    ? [[undefined, ...labels], ...body]
    : [[undefined, undefined, ...menus], [undefined, undefined, ...labels], ...body]
}
