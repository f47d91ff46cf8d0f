import type {GridProblem} from '../model/GridProblem.ts'
import type {GridText} from './GridText.ts'
import {titleOf} from './titleOf.ts'

/** A problem in words: what is wrong, and where. */
export const problemText = (t: GridText, {code, count, row, columns}: GridProblem): string =>
  t(`problem.${code}`, {
    count,
    ...(row ? {row: titleOf(t, 'row', row)} : {}),
    ...(columns ? {columns: columns.map((column) => titleOf(t, 'column', column)).join(', ')} : {}),
  })
