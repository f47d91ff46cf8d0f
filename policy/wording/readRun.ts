import {foldText} from './foldText.ts'
import {foldUnit, NO_LETTER, NO_SINGLE_LETTER} from './foldUnit.ts'

/**
 * The letters and digits of a text as `foldText` gives them, run together, and where in that run
 * words may begin: wherever something that is no letter stood before one.
 */
export type Run = {
  /** The first `length` count. */
  readonly codes: Uint16Array
  readonly length: number
  /** Positions in `codes`, ascending. The first `words` count. */
  readonly starts: Uint32Array
  readonly words: number
}

let codes = new Uint16Array(4096)
let starts = new Uint32Array(4096)

function makeRoom(length: number): void {
  if (codes.length >= length) return
  const [moreCodes, moreStarts] = [new Uint16Array(length * 2), new Uint32Array(length * 2)]
  moreCodes.set(codes)
  moreStarts.set(starts)
  codes = moreCodes
  starts = moreStarts
}

/** Takes the letters of the character at an index, which are not exactly one, after those so far. */
function addLetters(
  text: string,
  index: number,
  length: number,
): {character: string; added: number} {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const letters = foldText(character)
  makeRoom(length + letters.length + text.length - index)
  for (let at = 0; at < letters.length; at += 1) codes[length + at] = letters.charCodeAt(at)
  return {character, added: letters.length}
}

/** Reads a text in one pass. What it returns is good until the next call, which uses the memory again. */
export function readRun(text: string): Run {
  makeRoom(text.length)
  let length = 0
  let words = 0
  let isApart = true
  for (let index = 0; index < text.length; index += 1) {
    const folded = foldUnit(text.charCodeAt(index))
    let added = folded === NO_LETTER ? 0 : 1
    if (folded === NO_SINGLE_LETTER) {
      const several = addLetters(text, index, length)
      index += several.character.length - 1
      added = several.added
    } else {
      codes[length] = folded
    }
    if (added > 0 && isApart) {
      starts[words] = length
      words += 1
    }
    isApart = added === 0
    length += added
  }
  return {codes, length, starts, words}
}
