/** Sanity's keyed path from the document to a field or an array item. */
export type FieldPath = (string | number | {_key: string})[]

export type FindingLevel = 'error' | 'warning'

export type FindingCode =
  | 'disclaimer.missing'
  | 'disclaimer.weak'
  | 'disclaimer.dangling'
  | 'disclaimer.unpublished'
  | 'disclaimer.notYetEffective'
  | 'disclaimer.expired'
  | 'disclaimer.outOfScope'
  | 'disclaimer.kindMissing'
  | 'safety.missing'
  | 'claim.uncited'
  | 'claim.evidenceUnfit'
  | 'jurisdiction.prescriptionPromotion'
  | 'wording.prohibited'
  | 'review.missing'
  | 'review.stale'
  | 'review.rejected'
  | 'review.selfApproved'
  | 'review.disclaimerNotApproved'
  | 'evidence.unreadable'

/**
 * What a message is made of. `variant` picks another wording of the same code; lists hold
 * vocabulary words or titles and are joined when the message is written.
 */
export type FindingDetails = {readonly [name: string]: string | readonly string[] | undefined}

/** One reason why a page may not be published (error), or should be looked at (warning). */
export type Finding = {
  code: FindingCode
  level: FindingLevel
  path: FieldPath
  message: string
  details: FindingDetails
}
