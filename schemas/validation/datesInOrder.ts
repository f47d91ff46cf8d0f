import {isCalendarDate} from './isCalendarDate.ts'

interface LabelledDate {
  /** As the middle of a sentence: "the first day". */
  readonly label: string
  readonly date: unknown
}

interface Order {
  /** Whether both may be the same day. */
  readonly sameDay: boolean
}

/** Two dates of one document in their order. Passes while either is empty or unreadable: other rules speak then. */
export const datesInOrder = (
  earlier: LabelledDate,
  later: LabelledDate,
  {sameDay}: Order,
): true | string => {
  if (!isCalendarDate(earlier.date) || !isCalendarDate(later.date)) return true
  if (later.date > earlier.date || (sameDay && later.date === earlier.date)) return true
  const limit = sameDay ? `${earlier.date} or a later day` : `a day after ${earlier.date}`
  return `${later.date} is too early for ${later.label}: ${earlier.label} is ${earlier.date}. Choose ${limit}.`
}
