import type {Subject} from 'rxjs'

import type {EvidenceTypes, PageFields, Policy, PolicyOptions} from '../../../policy/index.ts'
import type {ReviewOptions} from '../../../policy/review/index.ts'
import type {Refusal} from '../requests/refusal/Refusal.ts'
import type {MistakeStore} from '../tripwire/createMistakeStore.ts'
import type {Judge} from '../verdict/createJudge.ts'

/**
 * What a project may set about the guard: everything about the rule, its messages included. What is
 * left out keeps its default, also a single field or evidence type.
 */
export type GuardOptions = Partial<Omit<PolicyOptions, 'fields' | 'evidenceTypes' | 'review'>> & {
  readonly fields?: Partial<PageFields>
  readonly evidenceTypes?: Partial<EvidenceTypes>
  /** Whether pages must be approved by Compliance; `true` takes the default options of that. */
  readonly review?: boolean | ReviewOptions
}

/** The rule as one Studio holds it. Every part of the guard that was given the same options shares it. */
export type Guard = {
  readonly options: GuardOptions
  readonly policy: Policy
  /** The live verdict, computed once for all parts of the Studio that show it. */
  readonly judge: Judge
  /** Whether documents of a type are held by the rule, always or as soon as they name a treatment. */
  readonly isGuardedType: (type: string) => boolean
  /** What is wrong with how the Studio is put together. While it is not known to be nothing, nothing goes live. */
  readonly mistakes: MistakeStore
  /** The requests of this Studio that the rule held back, as it happens. */
  readonly refusals: Subject<Refusal>
}
