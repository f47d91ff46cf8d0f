import type {Policy} from '../../../../policy/index.ts'
import type {ReviewOptions} from '../../../../policy/review/index.ts'

/** The types of documents that the queue is about, or that these show for the most part. */
export function queueTypes(
  {guardedTypes, evidenceTypes}: Policy['options'],
  {reviewedTypes, shownFields}: ReviewOptions,
): string[] {
  return [
    ...new Set([
      'reviewRequest',
      'reviewDecision',
      ...guardedTypes.map(({type}) => type),
      ...reviewedTypes,
      ...Object.keys(shownFields),
      ...Object.values(evidenceTypes),
    ]),
  ]
}
