import type {Lexicon, LexiconTerm, Nearness} from '../lexicon/Lexicon.ts'
import {createGlance, type Glance} from './createGlance.ts'
import {createSieve, type Sieve} from './createSieve.ts'
import {foldText} from './foldText.ts'
import type {Pattern} from './Pattern.ts'

export type CompiledTerm = {
  readonly term: LexiconTerm
  readonly patterns: readonly Pattern[]
  readonly near: CompiledNearness | undefined
}

export type CompiledNearness = Omit<Nearness, 'words'> & {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
}

/** A lexicon in the form in which texts are searched. */
export type CompiledLexicon = {
  readonly terms: readonly CompiledTerm[]
  /** Whether a text may say any of the terms. */
  readonly glance: Glance
  /** Which of the terms a text may say. */
  readonly sieve: Sieve
  readonly cues: ReadonlyMap<string, number>
  readonly longestReach: number
  readonly exceptions: readonly (readonly string[])[]
  readonly ends: ReadonlySet<string>
  readonly joins: ReadonlySet<string>
}

function patternOf(phrase: string): Pattern {
  return {letters: foldText(phrase), open: phrase.endsWith('*')}
}

function compileNearness({words, within, alone}: Nearness): CompiledNearness {
  const patterns = words.map(patternOf)
  return {
    within,
    alone,
    words: new Set(patterns.filter(({open}) => !open).map(({letters}) => letters)),
    beginnings: patterns.filter(({open}) => open).map(({letters}) => letters),
  }
}

function compile({terms, negation}: Lexicon): CompiledLexicon {
  const compiled = terms.map((term) => ({
    term,
    patterns: term.phrases.map(patternOf).filter(({letters}) => letters !== ''),
    near: term.near === undefined ? undefined : compileNearness(term.near),
  }))
  const cues = new Map(Object.entries(negation.cues))
  return {
    terms: compiled,
    glance: createGlance(compiled.flatMap(({patterns}) => patterns)),
    sieve: createSieve(compiled.map(({patterns}) => patterns)),
    cues,
    longestReach: Math.max(0, ...cues.values()),
    exceptions: negation.exceptions.map((phrase) => phrase.split(' ')),
    ends: new Set(negation.ends),
    joins: new Set(negation.joins),
  }
}

const known = new WeakMap<Lexicon, CompiledLexicon>()

/** Compiles a lexicon once. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const compiled = known.get(lexicon) ?? compile(lexicon)
  known.set(lexicon, compiled)
  return compiled
}
