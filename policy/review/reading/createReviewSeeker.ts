import type {Evidence} from '../../Evidence.ts'
import {closureIdsOf} from '../closure/closureOf.ts'
import {subjectOf} from '../pin/pinContent.ts'
import type {ReviewOptions} from '../ReviewOptions.ts'
import {approvedIdsOf, lookupIn, reviewIdsOf} from './reviewOf.ts'

/** What must be known to tell how a document stands in review, as far as what is known so far tells. */
export type ReviewSeeker = {
  /** The bare ids of the document and of all that it shows. Ask again until no new id comes. */
  readonly evidenceIdsOf: (document: unknown, known?: Evidence) => string[]
  /** Of these, the ones on which decisions are sought. */
  readonly reviewIdsOf: (document: unknown, known?: Evidence) => string[]
  /** Of these, the ones that are approved exactly as they are: it must be known who edited them. */
  readonly approvedIdsOf: (document: unknown, known: Evidence) => string[]
}

/**
 * For any document that is reviewed: a page, or a disclaimer, a comparison table, a mechanism. Seeks
 * nothing where compliance review is off. The policy seeks the same for the pages that it guards.
 */
export function createReviewSeeker(options: false | ReviewOptions): ReviewSeeker {
  if (options === false) {
    return {evidenceIdsOf: () => [], reviewIdsOf: () => [], approvedIdsOf: () => []}
  }
  return {
    evidenceIdsOf: (document, known = {}) => {
      const shown = closureIdsOf(document, lookupIn(known), options)
      return [...new Set([subjectOf(document).id, ...shown])].filter((id) => id !== '').toSorted()
    },
    reviewIdsOf: (document, known = {}) => reviewIdsOf(document, known, options),
    approvedIdsOf: (document, known) => approvedIdsOf(document, known, options),
  }
}
