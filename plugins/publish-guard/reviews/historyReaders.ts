import type {AskHistory} from '../../../policy/review/index.ts'
import type {ReviewReader} from './ReviewReader.ts'

const histories = new Map<string, AskHistory>()

/** Lets document validation ask for the history of a data set as the Studio does. */
export function shareHistory({source, history}: ReviewReader): void {
  histories.set(source, history)
}

/**
 * A reader that asks for the history as the Studio does, if it is in a Studio: the client that Sanity
 * hands to validation can do nothing but fetch.
 */
export function withSharedHistory(reader: ReviewReader): ReviewReader {
  return {...reader, history: histories.get(reader.source) ?? reader.history}
}
