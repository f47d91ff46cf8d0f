const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The letter of the footnote with this index from 0: a to z, then aa, ab, as in a list by letters. */
export function letterOf(index: number): string {
  const letter = LETTERS.charAt(index % LETTERS.length)
  return index < LETTERS.length ? letter : letterOf(Math.floor(index / LETTERS.length) - 1) + letter
}
