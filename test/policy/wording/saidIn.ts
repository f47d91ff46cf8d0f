import {ENGLISH_LEXICON, type Lexicon} from '../../../policy/index.ts'
import {compileLexicon} from '../../../policy/wording/compileLexicon.ts'
import {findTerms} from '../../../policy/wording/findTerms.ts'

/** The ids of the terms that a text says outside any claim, in the order of the lexicon. */
export function saidIn(text: string, lexicon: Lexicon = ENGLISH_LEXICON): string[] {
  const parts = [{end: text.length, claims: []}]
  const compiled = compileLexicon(lexicon)
  if (!compiled.glance(text)) return []
  return findTerms({text, parts}, compiled).map(({term}) => term.id)
}
