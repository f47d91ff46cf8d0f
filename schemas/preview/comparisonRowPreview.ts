import {fieldOf} from '../read/fieldOf.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

export const comparisonRowPreview = ({
  attribute,
  cells,
}: {
  attribute?: unknown
  cells?: unknown
}) => ({
  title: textOf(attribute) ?? 'Row without a name',
  subtitle: listOf(cells)
    .map((cell) => textOf(fieldOf(cell, 'value')) ?? 'No data')
    .join(' | '),
})
