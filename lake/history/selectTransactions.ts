import type {Transaction} from '../store/Store.ts'
import type {LogRequest} from './readLogRequest.ts'

/** Narrows transactions, oldest first, to what was asked for. An unknown end does not narrow. */
export function selectTransactions(all: Transaction[], request: LogRequest): Transaction[] {
  const indexOf = (id: string | undefined) => all.findIndex((transaction) => transaction.id === id)
  const first = Math.max(indexOf(request.fromTransaction), 0)
  const last = indexOf(request.toTransaction)
  const chosen = all.slice(first, last < 0 ? undefined : last + 1).filter(({timestamp, author}) => {
    const instant = Date.parse(timestamp)
    if (request.fromTime !== undefined && instant < request.fromTime) return false
    if (request.toTime !== undefined && instant > request.toTime) return false
    return request.authors === undefined || request.authors.includes(author)
  })
  return (request.reverse ? chosen.toReversed() : chosen).slice(0, request.limit)
}
