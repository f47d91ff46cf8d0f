/** The next number from 0 to 1 of a row that a seed begins: the same row for the same seed. */
export type Chance = () => number

/** Allocates a row (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of several items. */
export function pick<Item>(items: readonly [Item, ...Item[]], chance: Chance): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0]
}

/** A whole number below a limit. */
export function below(limit: number, chance: Chance): number {
  return Math.floor(chance() * limit)
}
