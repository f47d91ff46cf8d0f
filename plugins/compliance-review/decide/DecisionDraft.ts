import type {PointedField} from '../../../policy/review/index.ts'
import type {ChangeClass} from '../../../policy/vocabulary/changeClass.ts'

/** What a reviewer has filled in so far. */
export type DecisionDraft = {
  /** Why changes are requested, or what the reviewer adds to an approval. */
  readonly comment: string
  readonly fields: readonly PointedField[]
  /** Of a disclaimer that was approved before. */
  readonly changeClass: ChangeClass | undefined
  /** The name that was typed as a signature. */
  readonly typed: string
}

export const EMPTY_DRAFT: DecisionDraft = {
  comment: '',
  fields: [],
  changeClass: undefined,
  typed: '',
}
