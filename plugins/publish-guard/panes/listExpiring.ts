import {dayOfDate} from '../../../policy/index.ts'
import {textOf} from './textOf.ts'

/** A disclaimer is listed so many days before its last day. */
export const EXPIRY_HORIZON = 90

/** A disclaimer that needs attention because of its dates. */
export type ExpiringDisclaimer = {
  readonly id: string
  readonly title: string | undefined
  /** Days left until its last day: 0 on that day, negative after it; undefined without a last day. */
  readonly daysLeft: number | undefined
  /** Whether a last day is written that is no date. */
  readonly isUndated: boolean
  /** Days since its review was due: 0 on that day; undefined while it is not due. */
  readonly reviewOverdue: number | undefined
  /** How many live pages show it. */
  readonly pages: number
}

function readRow(row: unknown, today: number): ExpiringDisclaimer {
  const until = textOf(row, 'effectiveUntil')
  const lastDay = dayOfDate(until)
  const reviewDay = dayOfDate(textOf(row, 'reviewBy'))
  const overdue = reviewDay === undefined || reviewDay >= today ? undefined : today - reviewDay
  const pages: unknown = typeof row === 'object' && row !== null && 'pages' in row ? row.pages : 0
  return {
    id: textOf(row, '_id') ?? '',
    title: textOf(row, 'title'),
    daysLeft: lastDay === undefined ? undefined : lastDay - today,
    isUndated: until !== undefined && lastDay === undefined,
    reviewOverdue: overdue,
    pages: typeof pages === 'number' ? pages : 0,
  }
}

/** The days until the earlier of both dates; what has no readable date comes first. */
function urgency({daysLeft, isUndated, reviewOverdue}: ExpiringDisclaimer): number {
  if (isUndated) return -Infinity
  return Math.min(daysLeft ?? Infinity, reviewOverdue === undefined ? Infinity : -reviewOverdue)
}

/**
 * The disclaimers that have expired, expire within the horizon, or whose review is overdue, the most
 * urgent first. `today` counts UTC days since 1970-01-01.
 */
export function listExpiring(rows: readonly unknown[], today: number): ExpiringDisclaimer[] {
  return rows
    .map((row) => readRow(row, today))
    .filter(
      ({daysLeft, isUndated, reviewOverdue}) =>
        isUndated ||
        reviewOverdue !== undefined ||
        (daysLeft !== undefined && daysLeft <= EXPIRY_HORIZON),
    )
    .toSorted((a, b) => urgency(a) - urgency(b) || (a.title ?? '').localeCompare(b.title ?? ''))
}
