import type {
  ComparatorResult,
  ComparisonCellResult,
  ComparisonRowResult,
  ComparisonTableResult,
} from '../queries/fragments/comparisonTable.ts'

/** A column of the table and the row's cell in it; undefined when the row has none for it. */
export type ColumnCell = {comparator: ComparatorResult; cell: ComparisonCellResult | undefined}

/**
 * A row's cells in the order of the table's columns, found by key and never by position. A cell
 * whose comparator is gone is not shown: nothing says any more what it was compared with.
 */
export function cellsOf(table: ComparisonTableResult, row: ComparisonRowResult): ColumnCell[] {
  return (table.comparators ?? []).map((comparator) => ({
    comparator,
    cell: row.cells?.find(({_key}) => _key === comparator._key),
  }))
}
