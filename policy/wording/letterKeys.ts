/**
 * A key is a number for a few letters that follow each other: the same for the same letters, and
 * seldom the same for others. It grows letter by letter, and letters further back fall out of it.
 */
const BITS_PER_LETTER = 5

const LETTER_BITS = 0x1f

/** So many letters fit into a key. */
export const LONGEST_KEY = 6

const KEY_BITS = 0x3fff_ffff

/** The bits that a key of so many letters has. */
export function keyMask(size: number): number {
  return 2 ** (size * BITS_PER_LETTER) - 1
}

/** The key of the longest size after one more letter, given as a UTF-16 code unit. */
export function addLetter(key: number, letter: number): number {
  return ((key << BITS_PER_LETTER) | (letter & LETTER_BITS)) & KEY_BITS
}

/** The key of so many letters from a position on. */
export function keyAt(letters: Uint16Array, from: number, size: number): number {
  let key = 0
  for (let at = from; at < from + size; at += 1) key = addLetter(key, letters[at] ?? 0)
  return key
}

const TABLE_BITS = 13

/** The slot of a table that a key has. */
export function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - TABLE_BITS)
}

/** A table with 1 in the slots of these keys. A glance at it spares most look-ups in a set. */
export function createKeyTable(keys: Iterable<number>): Uint8Array {
  const table = new Uint8Array(2 ** TABLE_BITS)
  for (const key of keys) table[slotOf(key)] = 1
  return table
}
