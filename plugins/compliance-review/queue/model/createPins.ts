import {
  countingDecisions,
  type DocumentDigest,
  type Pin,
  pinDigest,
  type ReadDecision,
  type ReviewOptions,
  type Standing,
  standingOf,
} from '../../../../policy/review/index.ts'
import type {QueueFacts} from './QueueFacts.ts'
import type {QueueForm} from './QueueForm.ts'

/** How a content stands, and what that was computed from. */
export type FormStanding = {readonly pin: Pin; readonly standing: Standing}

export type Pins = {
  readonly decisionsOn: (id: string, facts: QueueFacts) => readonly ReadDecision[]
  /** Takes facts that are complete: what is not there is not shown to readers. */
  readonly standingOf: (form: QueueForm, facts: QueueFacts) => FormStanding
}

type DecisionsIn = Pins['decisionsOn']

const NONE: readonly ReadDecision[] = []

function digestIn(id: string, {forms}: QueueFacts): DocumentDigest | null {
  return forms.get(id)?.find(({isLive}) => isLive)?.digest ?? null
}

/** The counting decisions on a document, read once. */
function createDecisionsIn(options: ReviewOptions, until: number): DecisionsIn {
  const counting = new WeakMap<readonly unknown[], readonly ReadDecision[]>()
  return (subject, {decisions}) => {
    const stored = decisions.get(subject)
    if (stored === undefined) return NONE
    const known = counting.get(stored) ?? countingDecisions(stored, {subject, until}, options)
    counting.set(stored, known)
    return known
  }
}

/**
 * Computes how contents stand. `until`: approvals after it do not count yet, in milliseconds since
 * 1970. Who edited something is what its decisions say: the history is not asked.
 */
export function createPins(options: ReviewOptions, until: number): Pins {
  const decisionsOn = createDecisionsIn(options, until)

  /** Only what is itself reviewed passes approvals on to what shows it. */
  const passedOnBy: DecisionsIn = (id, facts) =>
    options.reviewedTypes.includes(digestIn(id, facts)?.type ?? '') ? decisionsOn(id, facts) : NONE

  return {
    decisionsOn,
    standingOf: ({digest}, facts) => {
      const {id, type} = digest
      const {pin} = pinDigest(
        digest,
        (shown) => digestIn(shown, facts),
        (shown) => passedOnBy(shown, facts),
      )
      const content = {contentHash: pin.contentHash, type, contributors: []}
      return {pin, standing: standingOf(content, decisionsOn(id, facts))}
    },
  }
}
