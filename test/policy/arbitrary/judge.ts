import {
  evaluate,
  type Evidence,
  type EvidenceState,
  evidenceIdsOf,
  type Finding,
  isPublishable,
} from '../../../policy/index.ts'
import {WORLD_DAY} from './world.ts'

/** What the rule finds in a page of a world. What the world does not hold does not exist. */
export function findingsIn(page: unknown, known: Evidence): Finding[] {
  const evidence: {[id: string]: EvidenceState} = {}
  for (const id of evidenceIdsOf(page)) evidence[id] = known[id] ?? {state: 'missing'}
  return evaluate(page, evidence, WORLD_DAY)
}

/** Whether a page of a world may be published. */
export function passesIn(page: unknown, known: Evidence): boolean {
  return isPublishable(findingsIn(page, known))
}
