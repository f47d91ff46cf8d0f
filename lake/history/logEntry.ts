import type {Transaction} from '../store/Store.ts'
import {effectsOf} from './effectsOf.ts'
import type {LogRequest} from './readLogRequest.ts'

/** A transaction as the history API writes it, one to a line. */
export function logEntry(transaction: Transaction, ids: string[], request: LogRequest) {
  const {id, timestamp, author} = transaction
  const changes = request.onlyAskedDocuments
    ? transaction.changes.filter(({documentId}) => ids.includes(documentId))
    : transaction.changes
  return {
    id,
    timestamp,
    author,
    documentIDs: changes.map(({documentId}) => documentId),
    ...(request.includeMutations && {mutations: changes.flatMap(({mutations}) => mutations)}),
    ...(request.includeEffects && {
      effects: Object.fromEntries(changes.map((change) => [change.documentId, effectsOf(change)])),
    }),
  }
}
