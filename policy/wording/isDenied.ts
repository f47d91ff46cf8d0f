import type {CompiledLexicon} from './compileLexicon.ts'
import type {Gap} from './Gap.ts'
import type {Word} from './readWords.ts'

/** The first and the last word of an occurrence, as indices. */
export type WordRange = {readonly first: number; readonly last: number}

type Denial = {readonly words: readonly Word[]; readonly lexicon: CompiledLexicon}

function wordAt(words: readonly Word[], index: number): string {
  return words[index]?.word ?? ''
}

function gapAt(words: readonly Word[], index: number): Gap {
  return words[index]?.gap ?? 'sentence'
}

/** How far the word at an index denies, in words; 0 when it does not. */
function reachAt({words, lexicon}: Denial, index: number): number {
  const reach = lexicon.cues.get(wordAt(words, index))
  if (reach === undefined) return 0
  const isException = lexicon.exceptions.some((exception) =>
    exception.every((word, offset) => wordAt(words, index + offset) === word),
  )
  return isException ? 0 : reach
}

/** Whether an occurrence is an item of a list that goes on with “or” right after it. */
function joinsNext({words, lexicon}: Denial, {last}: WordRange): boolean {
  const gap = gapAt(words, last + 1)
  return (gap === 'none' || gap === 'comma') && lexicon.joins.has(wordAt(words, last + 1))
}

/** The nearest word before a range that denies it; undefined when none does. */
function denierOf(denial: Denial, range: WordRange): number | undefined {
  const {words, lexicon} = denial
  let isList = joinsNext(denial, range)
  for (let index = range.first - 1; index >= 0; index -= 1) {
    const gap = gapAt(words, index + 1)
    const distance = range.first - index
    if (gap === 'clause' || gap === 'sentence' || distance > lexicon.longestReach) return undefined
    if (gap === 'comma' && !isList) return undefined
    if (reachAt(denial, index) >= distance) return index
    const word = wordAt(words, index)
    if (lexicon.ends.has(word)) return undefined
    if (lexicon.joins.has(word)) isList = true
  }
  return undefined
}

/**
 * Whether the words before an occurrence deny it. What follows it never does, and a denial that is
 * itself denied is none. When in doubt, nothing is denied.
 */
export function isDenied(
  words: readonly Word[],
  range: WordRange,
  lexicon: CompiledLexicon,
): boolean {
  const denial = {words, lexicon}
  const denier = denierOf(denial, range)
  if (denier === undefined) return false
  if (lexicon.joins.has(wordAt(words, denier))) return true
  return denierOf(denial, {first: denier, last: denier}) === undefined
}
