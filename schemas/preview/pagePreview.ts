import {today} from '../fields/today.ts'
import {listOf} from '../read/listOf.ts'
import {textOf} from '../read/textOf.ts'
import {isCalendarDate} from '../validation/isCalendarDate.ts'
import {counted} from './counted.ts'
import {joined} from './joined.ts'
import type {pageSelection} from './pageSelection.ts'
import {shortDate} from './shortDate.ts'

type Selection = {readonly [name in keyof typeof pageSelection]?: unknown}

const SHOWN_TREATMENTS = 3

const treatmentNames = (selection: Selection): readonly string[] =>
  [selection.treatment0, selection.treatment1, selection.treatment2, selection.treatment3]
    .map(textOf)
    .filter((name) => name !== undefined)

const treatmentsText = (names: readonly string[]): string => {
  if (names.length === 0) return 'names no treatment'
  const shown = names.slice(0, SHOWN_TREATMENTS).join(', ')
  return names.length > SHOWN_TREATMENTS ? `${shown} and more` : shown
}

/** Without treatments nothing demands a disclaimer, so none is missed. */
const disclaimersText = (disclaimers: unknown, names: readonly string[]): string | undefined => {
  const count = listOf(disclaimers).length
  return count === 0 && names.length === 0 ? undefined : counted(count, 'disclaimer')
}

const reviewText = (nextReview: unknown, day: string): string | undefined =>
  isCalendarDate(nextReview) && nextReview < day
    ? `review overdue since ${shortDate(nextReview)}`
    : undefined

/** An article or a treatment page in a list: what is missing first, because narrow lists cut the rest off. */
export const pagePreview = (selection: Selection) => {
  const names = treatmentNames(selection)
  return {
    title: textOf(selection.title) ?? 'Page without a title',
    subtitle: joined(
      reviewText(selection.nextReview, today()),
      disclaimersText(selection.disclaimers, names),
      treatmentsText(names),
    ),
  }
}
