import type {GridTable} from './GridTable.ts'
import {isRecord} from './isRecord.ts'
import {keyedItems} from './keyedItems.ts'

/** Reads a document, whatever it holds. What cannot be read is told by `findProblems`. */
export const readTable = (value: unknown): GridTable =>
  isRecord(value)
    ? {comparators: keyedItems(value.comparators), rows: keyedItems(value.rows)}
    : {comparators: [], rows: []}
