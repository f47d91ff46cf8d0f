import {createPolicy, type StoredDocument} from '../../../../../policy/index.ts'
import type {QueueFacts} from '../../../../../plugins/compliance-review/queue/model/QueueFacts.ts'
import {createFactStore} from '../../../../../plugins/compliance-review/queue/source/createFactStore.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../../policy/review/index.ts'

export const READING = {
  policy: createPolicy({review: DEFAULT_REVIEW_OPTIONS}),
  review: DEFAULT_REVIEW_OPTIONS,
}

/** What the queue keeps of stored documents, all of which are there. */
export function factsOf(stored: readonly StoredDocument[], isComplete = true): QueueFacts {
  const store = createFactStore(READING)
  for (const document of stored) store.put(document)
  return store.facts(isComplete)
}
