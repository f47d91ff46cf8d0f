import * as fc from 'fast-check'

const key = fc.stringMatching(/^[a-f0-9]{12}$/)

const optional = <Value>(
  field: string,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> =>
  fc.option(value, {nil: undefined}).map((some) => (some === undefined ? {} : {[field]: some}))

const cellContent = fc
  .tuple(
    optional('value', fc.string({minLength: 1, maxLength: 8})),
    optional('footnote', fc.string({minLength: 1, maxLength: 8})),
    optional('asOf', fc.constant('2025-03-12')),
    optional('sources', fc.constant([{_type: 'reference', _key: 's1', _ref: 'source-1'}])),
  )
  .map((parts) => ({...parts[0], ...parts[1], ...parts[2], ...parts[3]}))

interface Fields {
  readonly [field: string]: unknown
  readonly comparators: readonly Record<string, unknown>[]
  readonly rows: readonly Record<string, unknown>[]
}

/** Regular tables with content of every kind; the cells of a row may stand in any order. */
export const arbitraryTable: fc.Arbitrary<Fields> = fc
  .tuple(
    fc.uniqueArray(key, {maxLength: 4}),
    fc.uniqueArray(key, {maxLength: 4}),
    fc.array(cellContent, {minLength: 16, maxLength: 16}),
    fc.boolean(),
  )
  .map(([columns, rows, contents, backwards]) => ({
    caption: 'Ketamine and SSRIs',
    comparators: columns.map((_key, index) => ({
      _type: 'comparator',
      _key,
      label: `Column ${index}`,
      treatment: {_type: 'reference', _ref: `treatment-${index}`},
    })),
    rows: rows.map((row, line) => {
      const cells = columns.map((_key, index) => ({
        _type: 'comparisonCell',
        _key,
        ...contents[line * 4 + index],
      }))
      return {
        _type: 'comparisonRow',
        _key: row,
        attribute: `Row ${line}`,
        cells: backwards ? cells.toReversed() : cells,
      }
    }),
  }))
