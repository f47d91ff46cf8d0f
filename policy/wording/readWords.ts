import {type Gap, strongerGap} from './Gap.ts'
import {kindOfCharacter} from './kindOfCharacter.ts'

/** A word in lower case, without accents and invisible characters, and where it stands in the text. */
export type Word = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
}

const SINGLE_LETTER = /^\p{L}$/u
const NO_WORD = /^[\s\p{P}]$/u

/** A full stop within a word or after an initial ends nothing. */
function gapAtStop(text: string, index: number, last: string): Gap {
  const next = text.charAt(index + 1)
  return !SINGLE_LETTER.test(last) && (next === '' || NO_WORD.test(next)) ? 'sentence' : 'none'
}

/** The words of a text, in one pass over its characters. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  let current = ''
  let start = 0
  let end = 0
  let gap: Gap = 'sentence'
  const finish = () => {
    if (current === '') return
    words.push({word: current, start, end, gap})
    current = ''
    gap = 'none'
  }
  let index = 0
  for (const character of text) {
    const {kind, letters} = kindOfCharacter(character)
    if (kind === 'letters') {
      if (current === '') start = index
      current += letters
      end = index + character.length
    } else if (kind !== 'invisible') {
      const last = current
      finish()
      gap = strongerGap(gap, kind === 'stop' ? gapAtStop(text, index, last) : kind)
    }
    index += character.length
  }
  finish()
  return words
}
