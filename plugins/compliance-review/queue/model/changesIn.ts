import {changedSince} from '../../../../policy/review/index.ts'
import type {FormStanding} from './createPins.ts'
import {lastText} from './lastText.ts'
import type {ChangedDocument} from './QueueEntry.ts'
import type {QueueFacts} from './QueueFacts.ts'

/** What has changed since a stale approval, the document itself first. */
export function changesIn(
  id: string,
  {pin, standing}: FormStanding,
  {decisions, forms}: QueueFacts,
): ChangedDocument[] {
  if (standing.state !== 'stale') return []
  const ids = changedSince(standing.decision, pin)
  const ownFirst = [
    ...ids.filter((changed) => changed === id),
    ...ids.filter((changed) => changed !== id),
  ]
  return ownFirst.map((changed) => ({
    id: changed,
    title:
      forms.get(changed)?.[0]?.title ?? lastText(decisions.get(changed), 'subjectTitle') ?? changed,
  }))
}
