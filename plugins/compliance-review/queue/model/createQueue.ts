import type {ReviewOptions} from '../../../../policy/review/index.ts'
import {createPins} from './createPins.ts'
import {entryOf} from './entryOf.ts'
import type {QueueEntry} from './QueueEntry.ts'
import type {QueueFacts} from './QueueFacts.ts'
import {queueOrder} from './queueOrder.ts'
import type {Section} from './sections.ts'
import type {Viewer} from './sectionsOf.ts'

/** Everything in the queue, by section, each in its order. */
export type Queue = {readonly [section in Section]: readonly QueueEntry[]}

/** Lists what is stored. Of facts that share parts with those before, it computes only the rest. */
export type ListQueue = (facts: QueueFacts) => Queue

const MILLISECONDS_PER_DAY = 86_400_000

/** A queue for somebody on one day. */
export function createQueue(viewer: Viewer, options: ReviewOptions): ListQueue {
  const endOfToday = (viewer.today + 1) * MILLISECONDS_PER_DAY - 1
  const listing = {options, pins: createPins(options, endOfToday), viewer}
  return (facts) => {
    const {decisions, forms, requests} = facts
    const ids = new Set([...forms.keys(), ...requests.keys(), ...decisions.keys()])
    const entries = [...ids].flatMap((id) => entryOf(id, facts, listing) ?? [])
    const listed = (section: Section) =>
      entries.filter(({sections}) => sections.includes(section)).toSorted(queueOrder(section))
    return {
      mine: listed('mine'),
      overdue: listed('overdue'),
      due: listed('due'),
      stale: listed('stale'),
      waiting: listed('waiting'),
      unreviewed: listed('unreviewed'),
      decided: listed('decided'),
      dated: listed('dated'),
    }
  }
}
