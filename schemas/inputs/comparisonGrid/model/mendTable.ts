import type {GridItem} from './GridItem.ts'
import type {GridTable} from './GridTable.ts'
import {isRecord} from './isRecord.ts'
import {mendCells} from './mendCells.ts'
import {mendList} from './mendList.ts'
import type {MendLog} from './MendLog.ts'
import {mendText} from './mendText.ts'
import {textOf} from './textOf.ts'

const sameEntries = (before: unknown, after: readonly GridItem[]): boolean =>
  Array.isArray(before) &&
  before.length === after.length &&
  after.every((entry, index) => entry === before[index])

/**
 * Makes a regular table of whatever is stored: entries with keys, text where text belongs, exactly
 * one cell per comparator in every row. Says what was wrong and which content finds no place. A
 * row that was right is returned as it is.
 */
export const mendTable = (value: unknown, createKey: () => string): GridTable & MendLog => {
  const document = isRecord(value) ? value : {}
  const log: MendLog = {problems: [], lost: []}
  const comparators = mendList(
    document.comparators,
    {
      type: 'comparator',
      notAList: 'comparators-not-a-list',
      foreign: 'foreign-comparators',
      keyless: 'keyless-comparators',
      createKey,
    },
    log,
  ).map((comparator) => mendText(comparator, 'label', log))
  const rows = mendList(
    document.rows,
    {
      type: 'comparisonRow',
      notAList: 'rows-not-a-list',
      foreign: 'foreign-rows',
      keyless: 'keyless-rows',
      createKey,
    },
    log,
  ).map((stored, index) => {
    const row = mendText(stored, 'attribute', log)
    const place = {name: textOf(row, 'attribute'), position: index + 1}
    const cells = mendCells({cells: row.cells, place, comparators}, log)
    return sameEntries(row.cells, cells) ? row : {...row, cells}
  })
  return {comparators, rows, ...log}
}
