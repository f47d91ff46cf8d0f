import type {EvidenceState} from '../../../policy/index.ts'
import {isToBeUnpublished} from './isToBeUnpublished.ts'

/** The answer of the document endpoint: content by id, and for each id left out the reason. */
export type Lookup = {
  readonly documents: ReadonlyMap<unknown, {readonly [field: string]: unknown}>
  readonly omitted: ReadonlyMap<unknown, unknown>
}

/**
 * What a lookup says about a document. `layers` are the ids under which readers would find it, the
 * first one that exists decides; `candidates` are those and its draft.
 */
export function stateOfLookup(
  {documents, omitted}: Lookup,
  layers: readonly string[],
  candidates: readonly string[],
): EvidenceState {
  for (const layer of layers) {
    const document = documents.get(layer)
    if (document !== undefined) {
      return isToBeUnpublished(document) ? {state: 'missing'} : {state: 'published', document}
    }
    if (omitted.get(layer) !== 'existence') return {state: 'unreadable', reason: 'permission'}
  }
  const draft = candidates.map((id) => documents.get(id)).find((found) => found !== undefined)
  return draft === undefined ? {state: 'missing'} : {state: 'draftOnly', document: draft}
}
