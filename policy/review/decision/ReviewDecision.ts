import type {ChangeClass} from '../../vocabulary/changeClass.ts'
import type {ReviewOutcome} from '../../vocabulary/reviewOutcome.ts'

/** Who signed, as the Studio knew them: the id and name of the user, and the name of their role. */
export type Signer = {readonly id: string; readonly name: string; readonly role: string}

/** A document that was decided upon: its bare id, its type and the hash that stands for its content. */
export type PinnedDocument = {
  readonly _key: string
  readonly id: string
  readonly type: string
  readonly hash: string
}

/** A field that a reviewer pointed at, by its path as text (`body[_key=="a"].children`). */
export type PointedField = {
  readonly _key: string
  readonly path: string
  readonly comment?: string
}

/** What a person decides and signs. Times are ISO 8601, in UTC. */
export type SignedDecision = {
  readonly _type: 'reviewDecision'
  /** The bare id of the document. No reference: a decision outlives its subject. */
  readonly subject: string
  readonly subjectType: string
  readonly subjectTitle: string
  readonly decision: ReviewOutcome
  /** Stands for the content of the subject and of everything that it shows. */
  readonly contentHash: string
  /** The subject, and everything that it shows. */
  readonly documents: readonly PinnedDocument[]
  /**
   * The subject and everything that it shows, as JSON text: as fields, the references in it would be
   * references of the decision.
   */
  readonly snapshot: string
  /** Of a disclaimer: whether it says something else than when it was last approved. */
  readonly changeClass?: ChangeClass
  readonly signer: Signer
  /** What the signature means, and the sentence that was signed. */
  readonly meaning: string
  readonly statement: string
  readonly decidedAt: string
  readonly comment?: string
  readonly fields?: readonly PointedField[]
  /** The ids of the people who had edited the subject since its last publication. */
  readonly contributors: readonly string[]
  /** The `_id` of the review request that is answered. */
  readonly request?: string
  /** The hash of the decision on the same subject that stood before. */
  readonly previousHash?: string
}

/** The hash of one field of a decision, so that an altered field can be named. */
export type Seal = {readonly _key: string; readonly hash: string}

/**
 * A decision as it is stored, once and for all. Its `_id` holds its hash: what is altered in place no
 * longer fits its own id.
 */
export type ReviewDecision = SignedDecision & {
  readonly _id: string
  readonly seals: readonly Seal[]
  readonly hash: string
}
