import type {FormNodePresence, FormNodeValidation} from 'sanity'

/** What the Studio's form knows about a part of the table. */
export interface NodeMarks {
  readonly validation: readonly FormNodeValidation[]
  readonly presence: readonly FormNodePresence[]
  readonly changed: boolean
  /** Whether the form of this part is asked for. */
  readonly open: boolean
}
