import {foldText} from './foldText.ts'
import type {Gap} from './Gap.ts'

/** What a character is to a reader of words: letters, nothing at all, a full stop, or a gap. */
export type CharacterKind = {
  readonly kind: 'letters' | 'invisible' | 'stop' | Gap
  readonly letters: string
}

const INVISIBLE = /^[\p{Cf}\p{M}\p{Cc}'‘’‛ʼʹ′`´＇]+$/u
// White space but the byte order mark, which has no width, and letters that show nothing.
const BLANK = /^(?!\uFEFF)[\s\u115F\u1160\u3164\uFFA0]$/u
const SENTENCE_END = /^[!?\n\r\u0085\u2028\u2029‼⁇-⁉。！？؟।…]$/u
const CLAUSE_END = /^[:;()[\]{}|•·–—――⸺⸻、；：（）؛]$/u
const COMMA = /^[,،，‚]$/u

function classify(character: string): CharacterKind {
  if (character === '.' || character === '．') return {kind: 'stop', letters: ''}
  if (SENTENCE_END.test(character)) return {kind: 'sentence', letters: ''}
  if (CLAUSE_END.test(character)) return {kind: 'clause', letters: ''}
  if (COMMA.test(character)) return {kind: 'comma', letters: ''}
  if (BLANK.test(character)) return {kind: 'none', letters: ''}
  if (INVISIBLE.test(character)) return {kind: 'invisible', letters: ''}
  const letters = foldText(character)
  return letters === '' ? {kind: 'none', letters} : {kind: 'letters', letters}
}

const ASCII: readonly CharacterKind[] = Array.from({length: 128}, (_, code) =>
  classify(String.fromCharCode(code)),
)

/** What one character (code point) is, whatever script it is from. */
export function kindOfCharacter(character: string): CharacterKind {
  return ASCII[character.codePointAt(0) ?? 0] ?? classify(character)
}
