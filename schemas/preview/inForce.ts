import {isCalendarDate} from '../validation/isCalendarDate.ts'
import {shortDate} from './shortDate.ts'

interface Period {
  effectiveFrom?: unknown
  effectiveUntil?: unknown
}

interface Force {
  readonly state: 'unknown' | 'notYet' | 'inForce' | 'expired'
  readonly text: string
}

/** Whether a disclaimer holds on a day (YYYY-MM-DD, UTC), and the words for it. The last day still counts. */
export const inForce = ({effectiveFrom, effectiveUntil}: Period, day: string): Force => {
  if (!isCalendarDate(effectiveFrom)) return {state: 'unknown', text: 'no first day'}
  if (effectiveFrom > day) return {state: 'notYet', text: `from ${shortDate(effectiveFrom)}`}
  if (!isCalendarDate(effectiveUntil)) return {state: 'inForce', text: 'no last day'}
  return effectiveUntil < day
    ? {state: 'expired', text: `expired on ${shortDate(effectiveUntil)}`}
    : {state: 'inForce', text: `until ${shortDate(effectiveUntil)}`}
}
