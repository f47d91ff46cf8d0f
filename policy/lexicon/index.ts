import {CAUTION_TERMS} from './cautionTerms.ts'
import type {Lexicon} from './Lexicon.ts'
import {ENGLISH_NEGATION} from './negation.ts'
import {PROHIBITED_TERMS} from './prohibitedTerms.ts'

export {CAUTION_TERMS} from './cautionTerms.ts'
export type {Lexicon, LexiconTerm, Nearness, Negation} from './Lexicon.ts'
export {ENGLISH_NEGATION} from './negation.ts'
export {PROHIBITED_TERMS} from './prohibitedTerms.ts'

/** The lexicon that the rule uses when none is given. It is a lint in English, not a verdict. */
export const ENGLISH_LEXICON: Lexicon = {
  terms: [...PROHIBITED_TERMS, ...CAUTION_TERMS],
  negation: ENGLISH_NEGATION,
}
