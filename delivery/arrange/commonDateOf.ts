import type {ComparisonTableResult} from '../queries/fragments/comparisonTable.ts'
import {cellsOf} from './cellsOf.ts'
import {visibleText} from './visibleText.ts'

/** The date YYYY-MM-DD on which every value of a table was looked up; undefined when they differ. */
export function commonDateOf(table: ComparisonTableResult): string | undefined {
  const cells = (table.rows ?? [])
    .flatMap((row) => cellsOf(table, row))
    .flatMap(({cell}) => (cell && visibleText(cell.value) ? [cell] : []))
  const date = cells[0]?.asOf ?? undefined
  return cells.every(({asOf}) => asOf === date) ? date : undefined
}
