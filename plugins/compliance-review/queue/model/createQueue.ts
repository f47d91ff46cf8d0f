import type {ReviewOptions} from '../../../../policy/review/index.ts'
import {changedIds} from './changedIds.ts'
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

/** Keeps every entry, and computes anew those that rest on what has changed. */
function createEntries(viewer: Viewer, options: ReviewOptions) {
  const endOfToday = (viewer.today + 1) * MILLISECONDS_PER_DAY - 1
  const listing = {options, pins: createPins(options, endOfToday), viewer}
  const entries = new Map<string, QueueEntry>()
  const resting = new Map<string, Set<string>>()
  let before: QueueFacts | undefined

  function compute(id: string, facts: QueueFacts) {
    const {entry, restsOn} = entryOf(id, facts, listing)
    if (entry === undefined) entries.delete(id)
    else entries.set(id, entry)
    for (const other of restsOn) {
      const ids = resting.get(other) ?? new Set()
      resting.set(other, ids.add(id))
    }
  }

  return (facts: QueueFacts): readonly QueueEntry[] => {
    const changed = changedIds(before, facts)
    const affected = [...changed].flatMap((id) => [...(resting.get(id) ?? [])])
    for (const id of new Set([...changed, ...affected])) compute(id, facts)
    before = facts
    return [...entries.values()]
  }
}

/** A queue for somebody on one day. */
export function createQueue(viewer: Viewer, options: ReviewOptions): ListQueue {
  const entriesIn = createEntries(viewer, options)
  return (facts) => {
    const entries = entriesIn(facts)
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
