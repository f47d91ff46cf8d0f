import {use} from 'react'

import {type Grid, GridContext} from './GridContext.ts'

/** The grid that a part belongs to. */
export const useGrid = (): Grid => {
  const grid = use(GridContext)
  if (!grid) throw new Error('Render the parts of the comparison grid inside of ComparisonGrid.')
  return grid
}
