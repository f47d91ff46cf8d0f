import {fieldOf} from './fieldOf.ts'

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const keyOf = (value: unknown): string => {
  const key = fieldOf(value, '_key')
  return typeof key === 'string' ? key : ''
}

const nameOf = (comparator: unknown): string => {
  const label = fieldOf(comparator, 'label')
  return typeof label === 'string' && label !== '' ? `“${label}”` : 'a column without a name'
}

const joined = (names: readonly string[]): string => names.join(', ')

/** A row of a comparison holds exactly one cell per comparator. They are matched by `_key`, never by position. */
export const oneCellPerComparator = (row: unknown, comparators: unknown): true | string => {
  const columns = listOf(comparators)
  const cellKeys = listOf(fieldOf(row, 'cells')).map(keyOf)
  const columnKeys = columns.map(keyOf)
  const count = (key: string): number => cellKeys.filter((cellKey) => cellKey === key).length
  const missing = columns.filter((column) => count(keyOf(column)) === 0).map(nameOf)
  const doubled = columns.filter((column) => count(keyOf(column)) > 1).map(nameOf)
  const stray = cellKeys.filter((key) => !columnKeys.includes(key)).length
  const faults = [
    ...(missing.length > 0 ? [`no cell for ${joined(missing)}`] : []),
    ...(doubled.length > 0 ? [`more than one cell for ${joined(doubled)}`] : []),
    ...(stray > 0 ? [`${stray} ${stray === 1 ? 'cell' : 'cells'} without a column`] : []),
  ]
  return (
    faults.length === 0 ||
    `This row has ${faults.join('; ')}. Every row needs exactly one cell per column: edit it in the grid, which keeps them together.`
  )
}
