import {effectsOf} from '../history/effectsOf.ts'
import type {Change, LakeDocument, Transaction} from '../store/Store.ts'
import type {ListenRequest} from './readListenRequest.ts'

export type MutationEvent = {documentId: string; transition: Transition} & Record<string, unknown>
type Transition = 'appear' | 'update' | 'disappear'

/**
 * What a listener hears of a transaction: one event for each document that is, or was, among
 * those it asked for. The totals count the events of this listener: the Studio waits until it
 * has all of them.
 *
 * @param concerns whether a state of a document is readable and matches the listener's query
 */
export function mutationEvents(
  transaction: Transaction,
  request: ListenRequest,
  concerns: (document: LakeDocument) => boolean,
): MutationEvent[] {
  const heard = transaction.changes.flatMap((change) => {
    const transition = transitionOf(change, concerns)
    return transition === undefined ? [] : [{change, transition}]
  })
  return heard.map(({change, transition}, index) => ({
    eventId: `${transaction.id}#${change.documentId}`,
    documentId: change.documentId,
    transactionId: transaction.id,
    transition,
    identity: transaction.author,
    ...(request.includeMutations && {mutations: change.mutations}),
    ...(request.includeEffects && {effects: effectsOf(change)}),
    ...(change.before !== null && {previousRev: change.before._rev}),
    resultRev: transaction.id,
    ...(request.includeResult && change.after !== null && {result: change.after}),
    ...(request.includePreviousRevision && {previous: change.before}),
    timestamp: transaction.timestamp,
    visibility: request.visibility === 'query' ? 'query' : 'transaction',
    transactionTotalEvents: heard.length,
    transactionCurrentEvent: index + 1,
  }))
}

function transitionOf(
  {before, after}: Change,
  concerns: (document: LakeDocument) => boolean,
): Transition | undefined {
  const was = before !== null && concerns(before)
  const is = after !== null && concerns(after)
  if (was && is) return 'update'
  if (is) return 'appear'
  return was ? 'disappear' : undefined
}
