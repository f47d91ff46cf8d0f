import {keyedItems} from '../../../../schemas/inputs/comparisonGrid/model/keyedItems.ts'

const keysIn = (list: unknown): string[] => keyedItems(list).map(({_key}) => _key)

const keyFaults = (name: string, list: unknown): string[] => {
  const length = Array.isArray(list) ? list.length : 0
  return keysIn(list).length === length ? [] : [`${name}: keys are missing or repeated`]
}

/** What keeps a table from being regular, told independently of the grid's own reading. */
export const irregularities = (fields: Readonly<Record<string, unknown>>): string[] => {
  const columns = keysIn(fields.comparators).toSorted()
  return [
    ...keyFaults('comparators', fields.comparators),
    ...keyFaults('rows', fields.rows),
    ...keyedItems(fields.rows).flatMap((row) => {
      const cells = keysIn(row.cells).toSorted()
      return [
        ...keyFaults(`cells of ${row._key}`, row.cells),
        ...(cells.join() === columns.join()
          ? []
          : [`${row._key}: ${cells.join()} for ${columns.join()}`]),
      ]
    }),
  ]
}
