import type {Finding} from '../../../../policy/index.ts'
import type {Use} from '../../panes/listUses.ts'
import type {Mistake} from '../../tripwire/Mistake.ts'
import type {Doubt} from '../Doubt.ts'

/** A document as people are told about it. */
export type NamedDocument = {
  /** Its published id. */
  readonly id: string
  readonly type: string
  readonly title: string | undefined
}

/**
 * One reason why a request did not go out: a page that the rule blocks (at a later moment, if it
 * would go live only then), a disclaimer that would be taken from pages that show it, a Studio that
 * is put together wrongly, or something that cannot be known.
 */
export type Reason =
  | {
      readonly kind: 'page'
      readonly page: NamedDocument
      readonly findings: readonly Finding[]
      readonly at: Date | undefined
    }
  | {
      readonly kind: 'inUse'
      readonly disclaimer: NamedDocument
      readonly uses: readonly Use[]
      readonly at: Date | undefined
    }
  | {readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[] | undefined}
  | {readonly kind: 'doubt'; readonly doubt: Doubt}

/** A request that did not go out, and why: at least one reason. */
export type Refusal = {readonly reasons: readonly Reason[]}
