import type {EvidenceState} from '../../../policy/index.ts'

/** How long knowledge that nobody keeps up to date may be used again, in milliseconds. */
const LIFETIME = 10_000

type Entry = {state: EvidenceState | undefined; learnedAt: number; holders: number}

/** What the Studio knows about documents at this moment, by a key that names data set and layer. */
export type EvidenceCache = {
  /** What is known now; undefined when nothing is, or when it may have aged. */
  readonly recall: (key: string) => EvidenceState | undefined
  readonly remember: (key: string, state: EvidenceState) => void
  /** Keeps an entry usable while somebody updates it; the answer ends that. */
  readonly hold: (key: string) => () => void
}

/** Allocates a cache. `now` gives the time in milliseconds. */
export function createEvidenceCache(now: () => number = Date.now): EvidenceCache {
  const entries = new Map<string, Entry>()
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? {state: undefined, learnedAt: 0, holders: 0}
    entries.set(key, entry)
    return entry
  }
  return {
    recall: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      const fresh = entry.holders > 0 || now() - entry.learnedAt < LIFETIME
      return fresh ? entry.state : undefined
    },
    remember: (key, state) => {
      const entry = entryOf(key)
      entry.state = state
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

/** The one cache of this browser tab: the live verdict fills it, document validation reads it. */
export const evidenceCache = createEvidenceCache()
