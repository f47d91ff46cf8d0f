import {isRecord} from '../../../policy/index.ts'
import {countingDecisions, type ReviewOptions, reviewStateOf} from '../../../policy/review/index.ts'

/** Those of some documents of which a review is asked for and not answered, by stored records. */
export function requestedAmong(
  ids: readonly string[],
  records: readonly unknown[],
  options: ReviewOptions,
): ReadonlySet<string> {
  const until = Number.POSITIVE_INFINITY
  const bySubject = Map.groupBy(records, (record) =>
    isRecord(record) ? record['subject'] : undefined,
  )
  return new Set(
    ids.filter((subject) => {
      const requests = bySubject.get(subject) ?? []
      const decisions = countingDecisions(requests, {subject, until}, options)
      const facts = {subject, standing: {state: 'missing'}, decisions, requests} as const
      return reviewStateOf({...facts, isLive: false}).request !== undefined
    }),
  )
}
