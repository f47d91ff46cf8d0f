import {createKeyTable, keyAt, LONGEST_KEY, slotOf} from './letterKeys.ts'
import {codesOf, type Pattern} from './Pattern.ts'
import {readRun, type Run} from './readRun.ts'

/**
 * Which items may stand in a text, as indices, ascending: all of which a pattern stands there as
 * whole words, and at times one of which none quite does.
 */
export type Sieve = (text: string) => readonly number[]

type Sifted = {readonly codes: Uint16Array; readonly open: boolean; readonly item: number}

const NOTHING: readonly number[] = []

/** Whether a pattern stands in a run, from where one of its words begins. */
function standsAt({codes, length, starts, words}: Run, word: number, pattern: Sifted): boolean {
  const from = starts[word] ?? length
  const end = from + pattern.codes.length
  if (end > length) return false
  for (let at = 0; at < pattern.codes.length; at += 1) {
    if (codes[from + at] !== pattern.codes[at]) return false
  }
  if (pattern.open || end === length) return true
  let next = word + 1
  while (next < words && (starts[next] ?? 0) < end) next += 1
  return next < words && starts[next] === end
}

/** Allocates a sieve for items of one or more patterns. */
export function createSieve(items: readonly (readonly Pattern[])[]): Sieve {
  const patterns = items.flatMap((own, item) =>
    own.map((pattern): Sifted => ({codes: codesOf(pattern), open: pattern.open, item})),
  )
  const size = Math.min(LONGEST_KEY, ...patterns.map(({codes}) => codes.length))
  const byKey = Map.groupBy(patterns, ({codes}) => keyAt(codes, 0, size))
  const table = createKeyTable(byKey.keys())

  return (text) => {
    const run = readRun(text)
    let found: Set<number> | undefined
    for (let word = 0; word < run.words; word += 1) {
      const key = keyAt(run.codes, run.starts[word] ?? 0, size)
      if (table[slotOf(key)] === 0) continue
      for (const pattern of byKey.get(key) ?? []) {
        if (standsAt(run, word, pattern)) found = (found ?? new Set()).add(pattern.item)
      }
    }
    return found === undefined ? NOTHING : [...found].toSorted((one, other) => one - other)
  }
}
