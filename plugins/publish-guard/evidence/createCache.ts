/** How long knowledge that nobody keeps up to date may be used again, in milliseconds. */
const LIFETIME = 10_000

type Entry<Value> = {value: Value | undefined; learnedAt: number; holders: number}

/** What the Studio knows at this moment, by a key that names data set and document. */
export type Cache<Value> = {
  /** What is known now; undefined when nothing is, or when it may have aged. */
  readonly recall: (key: string) => Value | undefined
  readonly remember: (key: string, value: Value) => void
  /** Keeps an entry usable while somebody updates it; the answer ends that. */
  readonly hold: (key: string) => () => void
}

/** Allocates a cache. `now` gives the time in milliseconds. */
export function createCache<Value>(now: () => number = Date.now): Cache<Value> {
  const entries = new Map<string, Entry<Value>>()
  const entryOf = (key: string): Entry<Value> => {
    const entry = entries.get(key) ?? {value: undefined, learnedAt: 0, holders: 0}
    entries.set(key, entry)
    return entry
  }
  return {
    recall: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      const fresh = entry.holders > 0 || now() - entry.learnedAt < LIFETIME
      return fresh ? entry.value : undefined
    },
    remember: (key, value) => {
      const entry = entryOf(key)
      entry.value = value
      entry.learnedAt = now()
    },
    hold: (key) => {
      const entry = entryOf(key)
      entry.holders += 1
      return () => {
        entry.holders -= 1
        if (entry.holders === 0) entries.delete(key)
      }
    },
  }
}
