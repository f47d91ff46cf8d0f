import type {LexiconTerm} from '../lexicon/Lexicon.ts'
import type {CompiledLexicon, CompiledNearness, CompiledTerm} from './compileLexicon.ts'
import type {Pattern} from './Pattern.ts'
import {isDenied, type WordRange} from './isDenied.ts'
import {readWords, type Word} from './readWords.ts'

/** A stretch of a text that begins where the one before it ends, and the types of its claims. */
export type TextPart = {readonly end: number; readonly claims: readonly string[]}

/** A text that readers see as one. Offsets are UTF-16 code units. */
export type SearchedText = {readonly text: string; readonly parts: readonly TextPart[]}

/** A term of the lexicon, and the words of the text that it was found in. */
export type FoundTerm = {readonly term: LexiconTerm; readonly words: string}

/** The words of a text run together, sentence by sentence, with the index of the word at each letter. */
type Letters = {
  readonly words: readonly Word[]
  readonly run: string
  readonly begins: ReadonlyMap<number, number>
  readonly ends: ReadonlyMap<number, number>
  readonly wordAt: readonly number[]
}

const SENTENCE_END = '\n'

function readLetters(text: string): Letters {
  const words = readWords(text)
  const begins = new Map<number, number>()
  const ends = new Map<number, number>()
  const wordAt: number[] = []
  let run = ''
  for (const [index, {word, gap}] of words.entries()) {
    if (gap === 'sentence') run += SENTENCE_END
    begins.set(run.length, index)
    run += word
    ends.set(run.length, index)
    while (wordAt.length < run.length) wordAt.push(index)
  }
  return {words, run, begins, ends, wordAt}
}

/** Where a pattern stands as whole words. */
function* occurrencesOf(pattern: Pattern, letters: Letters): Generator<WordRange> {
  const {length} = pattern.letters
  let from = letters.run.indexOf(pattern.letters)
  while (from >= 0) {
    const first = letters.begins.get(from)
    const last = pattern.open ? letters.wordAt[from + length - 1] : letters.ends.get(from + length)
    if (first !== undefined && last !== undefined) yield {first, last}
    from = letters.run.indexOf(pattern.letters, from + 1)
  }
}

function isNear(words: readonly Word[], {first, last}: WordRange, near: CompiledNearness): boolean {
  if (words.length - (last - first + 1) <= near.alone) return true
  return [
    ...words.slice(Math.max(0, first - near.within), first),
    ...words.slice(last + 1, last + 1 + near.within),
  ].some(
    ({word}) =>
      near.words.has(word) || near.beginnings.some((beginning) => word.startsWith(beginning)),
  )
}

function partAt(parts: readonly TextPart[], offset: number): TextPart | undefined {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return parts[low]
}

/** Whether every word of an occurrence is inside a claim in which the term is allowed. */
function isClaimed(words: readonly Word[], {term}: CompiledTerm, parts: readonly TextPart[]) {
  const {outsideClaims} = term
  if (outsideClaims === undefined) return false
  return words.every((word) =>
    [word.start, word.end - 1].every((offset) =>
      partAt(parts, offset)?.claims.some((type) => outsideClaims.some((own) => own === type)),
    ),
  )
}

function firstOccurrence(
  patterns: readonly Pattern[],
  letters: Letters,
  counts: (range: WordRange) => boolean,
): WordRange | undefined {
  for (const pattern of patterns) {
    for (const range of occurrencesOf(pattern, letters)) {
      if (counts(range)) return range
    }
  }
  return undefined
}

/**
 * The terms of a lexicon that a text says, each once, with the words as they stand there. Takes time
 * in proportion to the length of the text, whatever it holds.
 */
export function findTerms({text, parts}: SearchedText, lexicon: CompiledLexicon): FoundTerm[] {
  const candidates = lexicon.sieve(text)
  if (candidates.length === 0) return []
  const letters = readLetters(text)
  const {words} = letters
  return candidates.flatMap((index) => {
    const compiled = lexicon.terms[index]
    if (compiled === undefined) return []
    const range = firstOccurrence(
      compiled.patterns,
      letters,
      (range) =>
        (compiled.near === undefined || isNear(words, range, compiled.near)) &&
        !isDenied(words, range, lexicon) &&
        !isClaimed(words.slice(range.first, range.last + 1), compiled, parts),
    )
    if (range === undefined) return []
    const said = text.slice(words[range.first]?.start ?? 0, words[range.last]?.end ?? text.length)
    return [{term: compiled.term, words: said}]
  })
}
