import type {DraftsModelDocumentAvailability, SanityDocument} from 'sanity'

import {type EvidenceState, isToBeUnpublished} from '../../../policy/index.ts'

/** What the Studio observes about one document. */
export type Observed = {
  /** The document in each layer, the release before the published one. */
  readonly layers: readonly (SanityDocument | undefined)[]
  readonly draft: SanityDocument | undefined
  readonly availability: DraftsModelDocumentAvailability
}

/** What an observation says about a document: only content that readers would see counts as published. */
export function stateOfObserved({layers, draft, availability}: Observed): EvidenceState {
  const document = layers.find((layer) => layer !== undefined)
  if (document !== undefined) {
    return {state: isToBeUnpublished(document) ? 'missing' : 'published', document}
  }
  const reasons = [availability.version?.reason, availability.published.reason]
  if (reasons.includes('PERMISSION_DENIED')) return {state: 'unreadable', reason: 'permission'}
  // It exists, but its content has not arrived.
  if (reasons.includes('READABLE')) return {state: 'unreadable', reason: 'loading'}
  if (draft !== undefined) return {state: 'draftOnly', document: draft}
  return availability.draft.available ? {state: 'draftOnly'} : {state: 'missing'}
}
