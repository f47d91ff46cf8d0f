/** How long a document is taken for what it was, in milliseconds. */
const LIFETIME = 60_000

/** The documents that are known to be neither pages nor disclaimers. Writing to them costs no request. */
export type IndifferentIds = {
  readonly has: (id: string) => boolean
  readonly add: (id: string) => void
}

/** Allocates a memory. `now` gives the time in milliseconds. */
export function createIndifferentIds(now: () => number = Date.now): IndifferentIds {
  const learnedAt = new Map<string, number>()
  return {
    has: (id) => now() - (learnedAt.get(id) ?? -Infinity) < LIFETIME,
    add: (id) => void learnedAt.set(id, now()),
  }
}
