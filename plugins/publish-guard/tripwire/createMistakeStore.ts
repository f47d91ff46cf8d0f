import type {Mistake} from './Mistake.ts'

/** What the inspection of the running Studio has found. */
export type MistakeStore = {
  /** The mistakes, none in a Studio that is in order; undefined while it has not been inspected. */
  readonly current: () => readonly Mistake[] | undefined
  /** Calls back whenever `current` answers something else. The answer ends it. */
  readonly subscribe: (onChange: () => void) => () => void
  readonly report: (mistakes: readonly Mistake[] | undefined) => void
}

/** Allocates a store for a Studio that has not been inspected yet. */
export function createMistakeStore(): MistakeStore {
  const listeners = new Set<() => void>()
  let found: readonly Mistake[] | undefined
  return {
    current: () => found,
    subscribe: (onChange) => {
      const listener = () => {
        onChange()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    report: (mistakes) => {
      if (mistakes === found) return
      found = mistakes
      for (const listener of listeners) listener()
    },
  }
}
