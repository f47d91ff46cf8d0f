import {randomBytes} from 'node:crypto'

import type {Store, Transaction} from '../store/Store.ts'

/**
 * The last transactions of this process, so that a stream that broke off can go on where it
 * stopped. Positions look like `9f3c.41.2`: process, transaction, how many of its events were sent.
 */
export type RecentTransactions = {
  /** The position after everything that has happened. */
  position(): string
  /** The position after the first `sent` events of the newest transaction. */
  positionWithin(sequence: number, sent: number): string
  /** What came after a position, or undefined where that is not known any more. */
  since(position: string): {transaction: Transaction; sequence: number; sent: number}[] | undefined
  subscribe(listener: (transaction: Transaction, sequence: number) => void): () => void
  close(): void
}

const KEPT = 1000

export function createRecentTransactions(store: Store): RecentTransactions {
  const epoch = randomBytes(4).toString('hex')
  const kept: {transaction: Transaction; sequence: number}[] = []
  const listeners = new Set<(transaction: Transaction, sequence: number) => void>()
  let last = 0

  const unsubscribe = store.subscribe((transaction) => {
    last += 1
    kept.push({transaction, sequence: last})
    if (kept.length > KEPT) kept.shift()
    for (const listener of listeners) listener(transaction, last)
  })

  const positionWithin = (sequence: number, sent: number) => `${epoch}.${sequence}.${sent}`

  return {
    position: () => positionWithin(last + 1, 0),
    positionWithin,
    since: (position) => {
      const [from, sequence = Number.NaN, sent = Number.NaN] = readPosition(position)
      const oldest = kept[0]?.sequence ?? last + 1
      const isKnown = from === epoch && sequence <= last + 1 && sequence >= oldest && sent >= 0
      if (!isKnown) return undefined
      return kept
        .filter((entry) => entry.sequence >= sequence)
        .map((entry) => ({...entry, sent: entry.sequence === sequence ? sent : 0}))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: unsubscribe,
  }
}

function readPosition(position: string): [string, number?, number?] {
  const [epoch = '', sequence, sent] = position.split('.')
  return [epoch, Number(sequence), Number(sent)]
}
