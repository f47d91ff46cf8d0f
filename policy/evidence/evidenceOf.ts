import type {Evidence} from '../Evidence.ts'
import {evidenceCandidates, evidenceLayers} from './evidenceLayers.ts'
import {stateOfStored} from './stateOfStored.ts'
import type {StoredDocument} from './StoredDocument.ts'

export type EvidenceSought = {
  /** Bare ids, as `evidenceIdsOf` gives them. */
  readonly ids: readonly string[]
  /** The release that the page belongs to, if any: its versions then count as published. */
  readonly release?: string | undefined
}

/**
 * What stored documents say about the documents that a page names. `stored` must hold all of their
 * `evidenceCandidates` that exist: what is not there is taken for missing.
 */
export function evidenceOf(
  stored: ReadonlyMap<string, StoredDocument>,
  {ids, release}: EvidenceSought,
): Evidence {
  return Object.fromEntries(
    ids.map((id) => [
      id,
      stateOfStored(stored, {
        layers: evidenceLayers(id, release),
        candidates: evidenceCandidates(id, release),
        visible: undefined,
      }),
    ]),
  )
}
