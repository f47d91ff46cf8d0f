import type {FixContext} from '../fixes/FixContext.ts'
import type {Mending} from './useMending.ts'

/** What the findings in the panel share. */
export type FindingContext = {
  /** Undefined until remedies can be worked out. */
  readonly context: FixContext | undefined
  readonly mending: Mending
  readonly isChecking: boolean
}
