import type {Transaction} from './Store.ts'

type Listener = (transaction: Transaction) => void

/** Tells listeners of transactions, in the order of the commits. */
export type Notifier = {
  subscribe: (listener: Listener) => () => void
  notify: Listener
}

/**
 * Allocates a notifier. A listener that commits is told of its own transaction after everybody
 * has been told of the first. One that throws makes a warning of the process: its failure must
 * not make a durable write look refused.
 */
export function createNotifier(): Notifier {
  const listeners = new Set<Listener>()
  const waiting: Transaction[] = []
  let isTelling = false

  function tellAll() {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const listener of listeners) tell(listener, next)
    }
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    notify: (transaction) => {
      waiting.push(transaction)
      if (isTelling) return
      isTelling = true
      tellAll()
      isTelling = false
    },
  }
}

function tell(listener: Listener, transaction: Transaction): void {
  try {
    listener(transaction)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}
