import {dayOfDate, isRecord} from '../../../../policy/index.ts'

/** What a date in a document says. */
export type FactKind = 'expires' | 'review' | 'checked' | 'asOf'

/** A date as it is stored. `day` counts UTC days since 1970-01-01; undefined when it is no date. */
export type StoredDate = {readonly kind: FactKind; readonly day: number | undefined}

/** A date that wants attention: `days` until it, negative when it has passed. */
export type FactDate = {readonly kind: FactKind; readonly days: number | undefined}

/** So many days before, or (negative) after its date, a fact is listed. */
export const FACT_THRESHOLDS: {readonly [kind in FactKind]: number} = {
  expires: 90,
  review: 30,
  checked: -180,
  asOf: -365,
}

const DATES: readonly {readonly field: string; readonly kind: FactKind}[] = [
  {field: 'effectiveUntil', kind: 'expires'},
  {field: 'reviewBy', kind: 'review'},
  {field: 'nextReview', kind: 'review'},
]

const LISTED: readonly {readonly list: string; readonly field: string; readonly kind: FactKind}[] =
  [
    {list: 'legalBasis', field: 'lastChecked', kind: 'checked'},
    {list: 'regulatoryStatus', field: 'asOf', kind: 'asOf'},
  ]

function dateIn(value: unknown, kind: FactKind): StoredDate[] {
  return value === undefined || value === null || value === ''
    ? []
    : [{kind, day: dayOfDate(value)}]
}

/** The dates in a document on which somebody has to look at it again. */
export function storedDatesIn(document: Record<string, unknown>): StoredDate[] {
  const listed = LISTED.flatMap(({field, kind, list}) => {
    const items = document[list]
    return Array.isArray(items)
      ? items.flatMap((item: unknown) => (isRecord(item) ? dateIn(item[field], kind) : []))
      : []
  })
  return [...DATES.flatMap(({field, kind}) => dateIn(document[field], kind)), ...listed]
}

/** The days until somebody must act; what has no readable date comes first. */
export function urgencyOf({days, kind}: FactDate): number {
  return days === undefined ? Number.NEGATIVE_INFINITY : days - Math.min(0, FACT_THRESHOLDS[kind])
}

/** The dates that want attention on a day, for each kind the most urgent one, that one first. */
export function factDates(stored: readonly StoredDate[], today: number): FactDate[] {
  const urgent = new Map<FactKind, FactDate>()
  for (const {day, kind} of stored) {
    const days = day === undefined ? undefined : day - today
    if (days !== undefined && days > FACT_THRESHOLDS[kind]) continue
    const found = {kind, days}
    const known = urgent.get(kind)
    if (known === undefined || urgencyOf(found) < urgencyOf(known)) urgent.set(kind, found)
  }
  return [...urgent.values()].toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
}
