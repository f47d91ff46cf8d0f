import type {ReadDecision} from '../decision/readDecision.ts'
import type {Pin} from '../pin/pinContent.ts'

/** The ids of what has changed, come or gone since a decision: the subject's, and of what it shows. */
export function changedSince({documents}: ReadDecision, pin: Pin): string[] {
  const now = new Map(pin.documents.map(({id, hash}) => [id, hash]))
  const ids = new Set([...documents.keys(), ...now.keys()])
  return [...ids].filter((id) => documents.get(id) !== now.get(id)).toSorted()
}
