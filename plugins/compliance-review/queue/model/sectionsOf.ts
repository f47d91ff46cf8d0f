import type {QueueEntry} from './QueueEntry.ts'
import type {Section} from './sections.ts'

/** A decision counts as taken lately for so many days. */
export const RECENT_DAYS = 30

const MILLISECONDS_PER_DAY = 86_400_000

/** Who looks at the queue, and on which UTC day. */
export type Viewer = {readonly id: string; readonly today: number}

type Facts = Omit<QueueEntry, 'sections'>
type Belongs = (facts: Facts, viewer: Viewer) => boolean

const isOpen: Belongs = ({request}) => request !== undefined

const isOverdue: Belongs = (facts, viewer) =>
  isOpen(facts, viewer) && facts.dueDay !== undefined && facts.dueDay < viewer.today

const BELONGS: {readonly [section in Section]: Belongs} = {
  mine: ({request}, {id}) => request?.assignee?.id === id,
  overdue: isOverdue,
  due: (facts, viewer) => isOpen(facts, viewer) && !isOverdue(facts, viewer),
  // What was withdrawn and is live still must go before anything else.
  stale: ({liveStanding, standing}) =>
    [liveStanding, standing].includes('stale') || liveStanding === 'withdrawn',
  waiting: (facts, viewer) =>
    !isOpen(facts, viewer) &&
    (facts.state === 'changesRequested' || facts.standing === 'withdrawn'),
  unreviewed: (facts, viewer) =>
    !isOpen(facts, viewer) && [facts.liveStanding, facts.standing].includes('missing'),
  decided: ({decision}, {today}) =>
    decision !== undefined && today - Math.floor(decision.at / MILLISECONDS_PER_DAY) <= RECENT_DAYS,
  dated: ({dates}) => dates.length > 0,
}

/** The sections of the given ones that a document belongs to. */
export function sectionsOf(facts: Facts, viewer: Viewer, sections: readonly Section[]): Section[] {
  return sections.filter((section) => BELONGS[section](facts, viewer))
}
