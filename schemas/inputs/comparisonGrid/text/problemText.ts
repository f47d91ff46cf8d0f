import type {GridProblem} from '../model/GridProblem.ts'
import type {GridText} from './GridText.ts'
import {nameOf} from './nameOf.ts'

/** A problem in words: what is wrong, and where. */
export const problemText = (t: GridText, {code, count, row, columns}: GridProblem): string =>
  t(`problem.${code}`, {
    count,
    ...(row ? {row: nameOf(t, 'row', row)} : {}),
    ...(columns ? {columns: columns.map((column) => nameOf(t, 'column', column)).join(', ')} : {}),
  })
