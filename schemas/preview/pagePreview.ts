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
  if (count === 0) return 'names no treatment'
  if (names.length === 0) return counted(count, 'treatment')
  return count > names.length
    ? `${names.join(', ')} and ${count - names.length} more`
    : names.join(', ')
}

/** Without treatments nothing demands a disclaimer, so none is missed. */
const disclaimersText = ({disclaimers, treatments}: Selection): string | undefined => {
  const count = listOf(disclaimers).length
  const demanded = listOf(treatments).length > 0
  return count === 0 && !demanded ? undefined : counted(count, 'disclaimer')
}

const reviewText = (nextReview: unknown, day: string): string | undefined =>
  isCalendarDate(nextReview) && nextReview < day
    ? `review overdue since ${shortDate(nextReview)}`
    : undefined

/** An article or a treatment page in a list: what is missing first, because narrow lists cut the rest off. */
export const pagePreview = (selection: Selection) => ({
  title: textOf(selection.title) ?? 'Page without a title',
  subtitle: joined(
    reviewText(selection.nextReview, today()),
    disclaimersText(selection),
    treatmentsText(selection),
  ),
})
