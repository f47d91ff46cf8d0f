import {fieldOf} from '../read/fieldOf.ts'
import {joined} from './joined.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  caption?: unknown
  comparators?: unknown
  headToHead?: unknown
}

export const comparisonTablePreview = ({caption, comparators, headToHead}: Selection) => {
  const labels = listOf(comparators).map((column) => textOf(fieldOf(column, 'label')) ?? '…')
  return {
    title: textOf(caption) ?? 'Comparison table without a caption',
    subtitle: joined(
      labels.join(' against '),
      headToHead === true ? 'compared head to head' : 'no direct comparison',
    ),
  }
}
