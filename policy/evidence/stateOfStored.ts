import type {EvidenceState} from '../Evidence.ts'
import {isToBeUnpublished} from './isToBeUnpublished.ts'
import type {StoredDocument} from './StoredDocument.ts'

/** One document in question: its ids, and whether it is there for readers, if that is known. */
export type Sought = {
  /** The ids under which readers would find it; the first one that exists decides. */
  readonly layers: readonly string[]
  /** Those and its draft's. */
  readonly candidates: readonly string[]
  readonly visible: boolean | undefined
}

/** What the stored documents, as far as they can be read, say about one of them. */
export function stateOfStored(
  stored: ReadonlyMap<string, StoredDocument>,
  {layers, candidates, visible}: Sought,
): EvidenceState {
  const found = (ids: readonly string[]) =>
    ids.map((id) => stored.get(id)).find((document) => document !== undefined)
  const document = found(layers)
  if (document !== undefined) {
    return {state: isToBeUnpublished(document) ? 'missing' : 'published', document}
  }
  // It is there, but its content was not handed out.
  if (visible === true) return {state: 'unreadable', reason: 'permission'}
  const draft = found(candidates)
  return draft === undefined ? {state: 'missing'} : {state: 'draftOnly', document: draft}
}
