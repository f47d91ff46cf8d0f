import {urgencyOf} from './factDates.ts'
import type {QueueEntry} from './QueueEntry.ts'
import type {Section} from './sections.ts'

type Order = (one: QueueEntry, other: QueueEntry) => number

const LATER = Number.POSITIVE_INFINITY

/** The difference of two numbers, which may both be infinite. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}

const byDueDay: Order = (one, other) => compare(one.dueDay ?? LATER, other.dueDay ?? LATER)
const liveFirst: Order = (one, other) => Number(other.isLive) - Number(one.isLive)
const pagesFirst: Order = (one, other) => Number(other.isPage) - Number(one.isPage)
const stillLive = ({liveStanding}: QueueEntry) => Number(liveStanding === 'withdrawn')
const withdrawnFirst: Order = (one, other) => stillLive(other) - stillLive(one)
const staleLiveFirst: Order = (one, other) =>
  Number(other.liveStanding === 'stale') - Number(one.liveStanding === 'stale')
const oldestFirst: Order = (one, other) =>
  compare(one.decision?.at ?? LATER, other.decision?.at ?? LATER)
const newestFirst: Order = (one, other) => oldestFirst(other, one)
const urgency = ({dates}: QueueEntry) => (dates[0] === undefined ? LATER : urgencyOf(dates[0]))
const urgentFirst: Order = (one, other) => compare(urgency(one), urgency(other))

const byTitle: Order = (one, other) => one.title.localeCompare(other.title)
const byId: Order = (one, other) => (one.id === other.id ? 0 : one.id < other.id ? -1 : 1)

const ORDERS: {readonly [section in Section]: readonly Order[]} = {
  mine: [byDueDay],
  overdue: [byDueDay],
  due: [byDueDay],
  stale: [withdrawnFirst, staleLiveFirst, pagesFirst, byDueDay],
  waiting: [oldestFirst],
  unreviewed: [liveFirst, pagesFirst],
  decided: [newestFirst],
  dated: [urgentFirst, liveFirst],
}

/** How the entries of a section are ordered: no two different documents are equal. */
export function queueOrder(section: Section): Order {
  const orders = [...ORDERS[section], byTitle, byId]
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}
