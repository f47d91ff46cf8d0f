import type {QueueEntry} from './QueueEntry.ts'

/** What somebody narrows the queue to. What is absent narrows nothing. */
export type QueueFilter = {
  readonly type?: string | undefined
  /** The id of a person: who is asked, who asks, or who decided last. */
  readonly person?: string | undefined
  readonly jurisdiction?: string | undefined
  /** Part of a title, in whatever case. */
  readonly search?: string | undefined
}

export const FILTER_NAMES = ['type', 'person', 'jurisdiction', 'search'] as const

/** The people who have to do with an entry. */
export function peopleOf({decision, request}: QueueEntry) {
  return [request?.assignee, request?.requestedBy, decision?.signer].filter(
    (person) => person !== undefined,
  )
}

/** Whether an entry passes a filter. */
export function passes(filter: QueueFilter): (entry: QueueEntry) => boolean {
  const {jurisdiction, person, type} = filter
  const sought = filter.search?.trim().toLocaleLowerCase() ?? ''
  return (entry) =>
    (type === undefined || entry.type === type) &&
    (person === undefined || peopleOf(entry).some(({id}) => id === person)) &&
    (jurisdiction === undefined || entry.jurisdictions.includes(jurisdiction)) &&
    (sought === '' || entry.title.toLocaleLowerCase().includes(sought))
}
