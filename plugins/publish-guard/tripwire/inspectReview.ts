import type {Guard} from '../guard/Guard.ts'
import type {InspectedStudio} from './InspectedStudio.ts'
import type {Mistake} from './Mistake.ts'
import {wordsOf} from './wordsOf.ts'

/** What requests and decisions are stored as. */
const RECORDS = ['reviewRequest', 'reviewDecision']

/** Whether a Studio in which pages must be approved has what approvals are made with. */
export function inspectReview({policy}: Guard, {schema}: InspectedStudio): Mistake[] {
  if (policy.options.review === false) return []
  const missing = RECORDS.filter((type) => schema.get(type) === undefined)
  return missing.length === 0 ? [] : [{code: 'review.absent', details: {types: wordsOf(missing)}}]
}
