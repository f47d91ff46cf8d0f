import type {Messages} from '../Messages.ts'
import type {DisclaimerResult} from '../queries/fragments/disclaimer.ts'
import {wordFor} from './wordFor.ts'

/** What a disclaimer is called, and what sets it apart from others that are called the same. */
export type DisclaimerLabel = {text: string; ordinal: string}

/** The labels of the disclaimers of a page, by document id. */
export type DisclaimerLabels = ReadonlyMap<string, DisclaimerLabel>

/** Labels by kind; the second one of a kind and those after it are numbered. */
export function labelsOf(disclaimers: DisclaimerResult[], messages: Messages): DisclaimerLabels {
  const labels = new Map<string, DisclaimerLabel>()
  const counts = new Map<string, number>()
  for (const {_id, kind} of disclaimers) {
    const text = wordFor(messages.disclaimer, kind) ?? messages.disclaimer.fallback
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    labels.set(_id, {text, ordinal: count === 1 ? '' : ` (${count})`})
  }
  return labels
}

/** The whole name of a disclaimer on its page. */
export function nameOf({_id}: DisclaimerResult, labels: DisclaimerLabels): string {
  const label = labels.get(_id)
  return label ? label.text + label.ordinal : _id
}
