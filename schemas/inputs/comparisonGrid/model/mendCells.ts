import {contentText} from './contentText.ts'
import {createCell} from './createCell.ts'
import type {GridItem} from './GridItem.ts'
import type {GridProblem, NamedPlace} from './GridProblem.ts'
import {holdsContent} from './holdsContent.ts'
import {isGridItem} from './isGridItem.ts'
import {isRecord} from './isRecord.ts'
import type {MendLog} from './MendLog.ts'
import {mendText} from './mendText.ts'
import {textOf} from './textOf.ts'

interface Row {
  readonly cells: unknown
  readonly place: NamedPlace
  readonly comparators: readonly GridItem[]
}

const typed = (cell: GridItem): GridItem =>
  cell._type === 'comparisonCell' ? cell : {...cell, _type: 'comparisonCell'}

const byColumn = (entries: readonly unknown[], key: string): GridItem[] =>
  entries.filter(isGridItem).filter((cell) => cell._key === key)

/** Of several cells for one column the first that holds content stays. */
const pick = (cells: readonly GridItem[]): GridItem | undefined =>
  cells.find(holdsContent) ?? cells[0]

/** Makes exactly one cell per comparator, in the order in which the cells were stored. */
export const mendCells = ({cells, place, comparators}: Row, log: MendLog): GridItem[] => {
  const note = (code: GridProblem['code'], count: number): void => {
    if (count > 0) log.problems.push({code, count, row: place})
  }
  const entries: readonly unknown[] = Array.isArray(cells) ? cells : []
  if (cells !== undefined && !Array.isArray(cells)) note('cells-not-a-list', 1)
  const kept = comparators.flatMap(({_key}) => pick(byColumn(entries, _key)) ?? [])
  const dropped = entries.filter((entry) => !kept.some((cell) => cell === entry))
  const repeated = dropped.filter((entry) =>
    kept.some(({_key}) => isRecord(entry) && entry._key === _key),
  )
  const lost = Array.isArray(cells) ? dropped : [cells]
  for (const entry of lost) if (holdsContent(entry)) log.lost.push(contentText(entry))
  note('cells-repeated', repeated.length)
  note('cells-stray', dropped.length - repeated.length)
  note('wrong-type', kept.filter((cell) => cell._type !== 'comparisonCell').length)
  const missing = comparators.flatMap((comparator, index) =>
    kept.some(({_key}) => _key === comparator._key)
      ? []
      : [{key: comparator._key, name: textOf(comparator, 'label'), position: index + 1}],
  )
  if (missing.length > 0) {
    log.problems.push({
      code: 'cells-missing',
      count: missing.length,
      row: place,
      columns: missing.map(({name, position}) => ({name, position})),
    })
  }
  const stored = entries.filter(isGridItem).filter((cell) => kept.includes(cell))
  return [
    ...stored.map((cell) => mendText(typed(cell), 'value', log)),
    ...missing.map(({key}) => createCell(key)),
  ]
}
