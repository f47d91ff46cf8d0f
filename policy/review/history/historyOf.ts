import type {AskHistory} from './readHistory.ts'

/** What of a Sanity client is needed to ask for the history of its data set. */
export type HistoryClient = {
  readonly config: () => {readonly dataset?: string | undefined}
  readonly request: (options: {
    readonly url: string
    readonly query: {[name: string]: string}
    readonly tag: string
  }) => Promise<unknown>
}

/** Asks for the history of a client's data set. */
export function historyOf(client: HistoryClient): AskHistory {
  const {dataset = ''} = client.config()
  return (ids, query) =>
    client.request({
      url: `/data/history/${dataset}/transactions/${ids.map(encodeURIComponent).join(',')}`,
      query: {...query},
      tag: 'caveat.history',
    })
}
