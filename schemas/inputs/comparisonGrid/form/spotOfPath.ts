import {isKeySegment, type Path} from 'sanity'

import type {GridSpot} from '../model/GridSpot.ts'

const keyAt = (path: Path, index: number): string | null => {
  const segment = path[index]
  return segment !== undefined && isKeySegment(segment) ? segment._key : null
}

/** The spot of the grid that a path of the form leads to; undefined outside of the table. */
export const spotOfPath = (path: Path): GridSpot | undefined => {
  const key = keyAt(path, 1)
  if (key === null) return undefined
  if (path[0] === 'comparators') return {row: null, column: key}
  return path[0] === 'rows' ? {row: key, column: keyAt(path, 3)} : undefined
}
