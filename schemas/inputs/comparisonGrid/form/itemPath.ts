import type {Path} from 'sanity'

import type {GridSpot} from '../model/GridSpot.ts'

/** The path of the column, row or cell that a spot belongs to, relative to the document. */
export const itemPath = ({row, column}: GridSpot): Path => {
  if (row === null) return column === null ? [] : ['comparators', {_key: column}]
  if (column === null) return ['rows', {_key: row}]
  return ['rows', {_key: row}, 'cells', {_key: column}]
}
