import {fieldOf} from '../validation/fieldOf.ts'
import {listOf} from './listOf.ts'
import {textOf} from './textOf.ts'

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
