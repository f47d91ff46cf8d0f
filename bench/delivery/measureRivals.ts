import type {Rival} from './renderers.tsx'

const ROUNDS = 60
const SLICE_MS = 15

/** How many times per second each renders, and ours as a share of the bare one, each a median. */
export type RivalResult = {
  name: string
  ours: number
  bare: number
  ratio: number
  elements: {ours: number; bare: number}
}

/** Both take turns in short slices, so that what else the machine does falls on both alike. */
export function measureRivals(rivals: Rival[]): RivalResult[] {
  return rivals.map(({name, ours, bare}) => {
    const rounds = Array.from({length: ROUNDS}, () => ({ours: rateOf(ours), bare: rateOf(bare)}))
    return {
      name,
      ours: medianOf(rounds.map((round) => round.ours)),
      bare: medianOf(rounds.map((round) => round.bare)),
      ratio: medianOf(rounds.map((round) => round.ours / round.bare)),
      elements: {ours: elementsIn(ours()), bare: elementsIn(bare())},
    }
  })
}

function rateOf(render: () => string): number {
  const start = performance.now()
  let count = 0
  let elapsed = 0
  while (elapsed < SLICE_MS) {
    render()
    count += 1
    elapsed = performance.now() - start
  }
  return (count / elapsed) * 1000
}

/** The middle of the values. */
export function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function elementsIn(markup: string): number {
  return markup.match(/<[a-z]/g)?.length ?? 0
}
