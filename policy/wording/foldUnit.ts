import {foldText} from './foldText.ts'

/** What `foldUnit` says of a code unit that folds to no letter. */
export const NO_LETTER = 0

/** What `foldUnit` says of a code unit that folds to more than one letter, or is half a character. */
export const NO_SINGLE_LETTER = 0xfffe

const UNKNOWN = 0xffff

const known = new Uint16Array(65_536).fill(UNKNOWN)

function learn(unit: number): number {
  const letters = foldText(String.fromCharCode(unit))
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const isSingle = letters.length <= 1 && !isHalf
  const folded = isSingle ? letters.charCodeAt(0) || NO_LETTER : NO_SINGLE_LETTER
  known[unit] = folded
  return folded
}

/** The letter that a UTF-16 code unit folds to, as a code unit, or one of the two above. */
export function foldUnit(unit: number): number {
  const folded = known[unit] ?? UNKNOWN
  return folded === UNKNOWN ? learn(unit) : folded
}
