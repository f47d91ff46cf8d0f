import {today} from '../fields/today.ts'
import {isCalendarDate} from '../validation/isCalendarDate.ts'
import {counted} from './counted.ts'
import {joined} from './joined.ts'
import {listOf} from '../read/listOf.ts'
import {shortDate} from './shortDate.ts'
import {textOf} from '../read/textOf.ts'

interface Selection {
  title?: unknown
  treatment0?: unknown
  treatment1?: unknown
  treatment2?: unknown
  treatments?: unknown
  disclaimers?: unknown
  nextReview?: unknown
}

const treatmentsText = (selection: Selection): string => {
  const count = listOf(selection.treatments).length
  const names = [selection.treatment0, selection.treatment1, selection.treatment2]
    .map(textOf)
    .filter((name) => name !== undefined)
  if (names.length === 0) return counted(count, 'treatment')
  return count > names.length
    ? `${names.join(', ')} and ${count - names.length} more`
    : names.join(', ')
}

const reviewText = (nextReview: unknown, day: string): string | undefined =>
  isCalendarDate(nextReview) && nextReview < day
    ? `medical review overdue since ${shortDate(nextReview)}`
    : undefined

/** An article or a treatment page in a list: what it treats, and whether something is missing. */
export const pagePreview = (selection: Selection) => ({
  title: textOf(selection.title) ?? 'Page without a title',
  subtitle: joined(
    treatmentsText(selection),
    counted(listOf(selection.disclaimers).length, 'disclaimer'),
    reviewText(selection.nextReview, today()),
  ),
})
