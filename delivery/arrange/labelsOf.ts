import type {Messages} from '../Messages.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {wordFor} from './wordFor.ts'

/** What each disclaimer of a page is called, by document id. No two are called the same. */
export type DisclaimerLabels = ReadonlyMap<string, string>

/** Labels by kind; the second one of a kind and those after it are numbered. */
export function labelsOf(disclaimers: DisclaimerResult[], messages: Messages): DisclaimerLabels {
  const labels = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const {_id, kind} of disclaimers) {
    const label = wordFor(messages.disclaimer, kind) ?? messages.disclaimer.fallback
    const count = (counts.get(label) ?? 0) + 1
    counts.set(label, count)
    labels.set(_id, count === 1 ? label : `${label} (${count})`)
  }
  return labels
}
