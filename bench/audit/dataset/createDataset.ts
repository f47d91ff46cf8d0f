import {below, createChance} from './createChance.ts'
import type {Fields} from './Kind.ts'
import {KINDS} from './kinds.ts'

const SHARES = KINDS.reduce((sum, {share}) => sum + share, 0)

/** The least that a dataset has of anything: pages name four disclaimers. */
const LEAST = 4

/** How many documents of each kind a dataset of a size has. */
export function countsOf(documents: number): Map<string, number> {
  return new Map(
    KINDS.map(({name, share}) => [name, Math.max(LEAST, Math.round((share * documents) / SHARES))]),
  )
}

/** The documents of a dataset, in a mixed order; the same for the same size. */
export function* createDataset(documents: number): Generator<{kind: string; document: Fields}> {
  const chance = createChance(documents)
  const counts = countsOf(documents)
  const anyOf = (kind: string) => `${kind}-${below(counts.get(kind) ?? 1, chance)}`
  const left = KINDS.map(({name, create}) => ({
    name,
    create,
    count: counts.get(name) ?? 0,
    made: 0,
  }))
  let rest = left.reduce((sum, {count}) => sum + count, 0)
  while (rest > 0) {
    // Each kind has its turn as often as it has documents left.
    let turn = below(rest, chance)
    const kind = left.find(({count, made}) => {
      turn -= count - made
      return turn < 0
    })
    if (kind === undefined) return
    yield {kind: kind.name, document: kind.create(kind.made, {chance, anyOf})}
    kind.made += 1
    rest -= 1
  }
}
