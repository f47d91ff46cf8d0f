import type {Path} from 'sanity'

import type {GridSpot} from './GridSpot.ts'

/** The path of the text that a spot shows, relative to the document. The corner has none. */
export const textPath = ({row, column}: GridSpot): Path | undefined => {
  if (row === null) return column === null ? undefined : ['comparators', {_key: column}, 'label']
  if (column === null) return ['rows', {_key: row}, 'attribute']
  return ['rows', {_key: row}, 'cells', {_key: column}, 'value']
}
