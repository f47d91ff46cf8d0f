/**
 * A place in the grid that holds text, by keys, so that it stays the same place when rows or
 * columns move. `row: null` is the row of column labels, `column: null` the column of attributes.
 */
export interface GridSpot {
  readonly row: string | null
  readonly column: string | null
}
