export type LedgerFaultCode =
  | 'record.altered'
  | 'record.swapped'
  | 'record.removed'
  | 'record.added'
  | 'record.backdated'
  | 'record.unreadable'
  | 'record.incoherent'
  | 'signer.notAuthor'
  | 'signer.notReviewer'
  | 'signer.contributor'
  | 'record.forked'

/** Something about one record of the ledger. A notice is worth knowing and no fault. */
export type LedgerFault = {
  readonly code: LedgerFaultCode
  readonly level: 'error' | 'notice'
  /** The `_id` of the record, as it is stored; of a removed one, as it was. */
  readonly id: string
  /** The bare id of the document that was decided upon, where the record tells. */
  readonly subject: string
  /** The fields that are not as they were signed, where that can be told. */
  readonly fields: readonly string[]
  readonly message: string
}
