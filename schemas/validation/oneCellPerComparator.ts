import {fieldOf} from '../read/fieldOf.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

const keyOf = (value: unknown): string | undefined => textOf(fieldOf(value, '_key'))

const nameOf = (comparator: unknown): string => {
  const label = textOf(fieldOf(comparator, 'label'))
  return label === undefined ? 'a column without a name' : `“${label}”`
}

const strayText = (count: number): string =>
  count === 1 ? 'a cell without a column' : `${count} cells without a column`

/** The cells of one row: exactly one per comparator. They are matched by `_key`, never by position. */
export const oneCellPerComparator = (cells: unknown, comparators: unknown): true | string => {
  const columns = listOf(comparators)
  const cellKeys = listOf(cells).map(keyOf)
  const keys = new Set(columns.map(keyOf))
  const cellsOf = (column: unknown): number => {
    const key = keyOf(column)
    return key === undefined ? 0 : cellKeys.filter((cellKey) => cellKey === key).length
  }
  const missing = columns.filter((column) => cellsOf(column) === 0).map(nameOf)
  const doubled = columns.filter((column) => cellsOf(column) > 1).map(nameOf)
  const stray = cellKeys.filter((key) => key === undefined || !keys.has(key)).length
  const faults = [
    ...(missing.length > 0 ? [`no cell for ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`more than one cell for ${doubled.join(', ')}`] : []),
    ...(stray > 0 ? [strayText(stray)] : []),
  ]
  return (
    faults.length === 0 ||
    `This row has ${faults.join('; ')}. Every row needs exactly one cell per column: edit it in the grid, which keeps them together.`
  )
}
