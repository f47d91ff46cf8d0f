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

/** How a content stands. `standing` is undefined while too little is known. */
export type FormStanding = {readonly pin: Pin; readonly standing: Standing | undefined}

/** Something that a standing rests on, and a way to ask for it in other facts. */
type Ingredient = {
  readonly found: unknown
  readonly findIn: (facts: QueueFacts) => unknown
}

type Known = FormStanding & {readonly ingredients: readonly Ingredient[]}

export type Pins = {
  readonly decisionsOn: (id: string, facts: QueueFacts) => readonly ReadDecision[]
  readonly standingOf: (form: QueueForm, facts: QueueFacts) => FormStanding
}

type DecisionsIn = Pins['decisionsOn']

const NONE: readonly ReadDecision[] = []

function digestIn(id: string, {forms, isComplete}: QueueFacts): DocumentDigest | null | undefined {
  const live = forms.get(id)?.find(({isLive}) => isLive)
  return live?.digest ?? (isComplete ? null : undefined)
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
 * Computes how contents stand, and remembers it as long as everything that it rests on is the same:
 * when one document changes, only those that show it are computed anew. `until`: approvals after it
 * do not count yet, in milliseconds since 1970.
 */
export function createPins(options: ReviewOptions, until: number): Pins {
  const decisionsOn = createDecisionsIn(options, until)
  const standings = new WeakMap<QueueForm, Known>()

  /** Only what is itself reviewed passes approvals on to what shows it. */
  const passedOnBy: DecisionsIn = (id, facts) =>
    options.reviewedTypes.includes(digestIn(id, facts)?.type ?? '') ? decisionsOn(id, facts) : NONE

  function compute({digest}: QueueForm, facts: QueueFacts): Known {
    const ingredients: Ingredient[] = []
    function note<T>(findIn: (facts: QueueFacts) => T): T {
      const found = findIn(facts)
      ingredients.push({found, findIn})
      return found
    }
    const {id, type} = digest
    const own = note((facts) => decisionsOn(id, facts))
    const {pin, unknown} = pinDigest(
      digest,
      (shown) => note((facts) => digestIn(shown, facts)),
      (shown) => note((facts) => passedOnBy(shown, facts)),
    )
    const content = {contentHash: pin.contentHash, type, contributors: []}
    const standing = unknown.length > 0 ? undefined : standingOf(content, own)
    return {ingredients, pin, standing}
  }

  return {
    decisionsOn,
    standingOf: (form, facts) => {
      const known = standings.get(form)
      if (known?.ingredients.every(({findIn, found}) => findIn(facts) === found)) return known
      const computed = compute(form, facts)
      standings.set(form, computed)
      return computed
    },
  }
}
