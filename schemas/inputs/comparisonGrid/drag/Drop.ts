import type {Axis} from '../model/Axis.ts'

/** Where a dragged row or column would land: before the entry with this position, from 0. */
export interface Drop {
  readonly axis: Axis
  readonly before: number
  /** Where to draw the line, in pixels from the start of the table. */
  readonly offset: number
}
