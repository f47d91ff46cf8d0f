import type {Axis} from '../model/Axis.ts'
import type {Extent} from './dropIndex.ts'

/** Measures the rows or columns of a table on the page, along their axis. */
export const measureAxis = (table: HTMLElement, axis: Axis): Extent[] =>
  [...table.querySelectorAll(`[data-axis="${axis}"]`)].map((element) => {
    const {top, bottom, left, right} = element.getBoundingClientRect()
    return axis === 'row' ? {start: top, end: bottom} : {start: left, end: right}
  })
