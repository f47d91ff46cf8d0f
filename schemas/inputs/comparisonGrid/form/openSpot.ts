import type {GridMarks} from '../marks/readMarks.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import type {GridTable} from '../model/GridTable.ts'

/** The column or cell whose form the Studio has open, if any. */
export const openSpot = ({comparators, rows}: GridTable, marks: GridMarks): GridSpot | undefined =>
  [null, ...rows.map(({_key}) => _key)]
    .flatMap((row) => comparators.map(({_key: column}) => ({row, column})))
    .find((spot) => marks.at(spot).open)
