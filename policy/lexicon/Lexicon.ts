import type {FindingLevel} from '../Finding.ts'
import type {ClaimType} from '../vocabulary/claimType.ts'

/**
 * What must stand close by for a term to count. A word that ends in `*` stands for all words that
 * begin so. A text with no more than `alone` other words leaves nothing else to speak of, and counts.
 */
export type Nearness = {
  readonly words: readonly string[]
  /** So many words before or after, in the same text. */
  readonly within: number
  readonly alone: number
}

/** Wording that the rule looks for. */
export type LexiconTerm = {
  readonly id: string
  readonly level: FindingLevel
  /**
   * Each is one word or several. Case, accents, spaces, hyphens, other punctuation within a sentence
   * and invisible characters make no difference: `risk free` also finds `Risk-Free` and `riskfree`.
   * A `*` at the end stands for any ending of the last word.
   */
  readonly phrases: readonly string[]
  readonly near?: Nearness
  /** Inside a claim of one of these types, with its sources, the wording is allowed. */
  readonly outsideClaims?: readonly ClaimType[]
  /** What to write instead, as a sentence. */
  readonly instead: string
}

/**
 * Words that deny what follows them. A cue denies a term that begins at most its number of words
 * later. Nothing is denied across the end of a clause, a word of `ends`, or a comma, unless the comma
 * belongs to a list that one of `joins` holds together. Two denials of each other deny nothing.
 */
export type Negation = {
  readonly cues: {readonly [word: string]: number}
  /** Two or three words that begin with a cue but deny nothing. */
  readonly exceptions: readonly string[]
  readonly ends: readonly string[]
  readonly joins: readonly string[]
}

/** Prohibited and doubtful wording, as data. Replaceable: `createPolicy({lexicon})`. */
export type Lexicon = {
  readonly terms: readonly LexiconTerm[]
  readonly negation: Negation
}
