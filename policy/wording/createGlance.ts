import {foldUnit, NO_LETTER, NO_SINGLE_LETTER} from './foldUnit.ts'
import {addLetter, createKeyTable, keyAt, keyMask, LONGEST_KEY, slotOf} from './letterKeys.ts'
import {codesOf, type Pattern} from './Pattern.ts'

/** Whether a text may hold one of a number of patterns. It says yes too often, never no. */
export type Glance = (text: string) => boolean

/** English letters, the most frequent first. */
const BY_FREQUENCY = 'etaoinshrdlcumwfgypbvkjxqz'

function rarity(letters: string): number {
  return Array.from(letters, (letter) => BY_FREQUENCY.indexOf(letter)).reduce((a, b) => a + b, 0)
}

/** The key of those letters within a pattern that texts have least. */
function rarestKey(pattern: Pattern, size: number): number {
  const {letters} = pattern
  let best = 0
  for (let from = 1; from + size <= letters.length; from += 1) {
    const isRarer =
      rarity(letters.slice(from, from + size)) > rarity(letters.slice(best, best + size))
    if (isRarer) best = from
  }
  return keyAt(codesOf(pattern), best, size)
}

/** A key of each pattern, all of one size. */
function keysOf(patterns: readonly Pattern[]) {
  const size = Math.min(LONGEST_KEY, ...patterns.map(({letters}) => letters.length))
  const keys = new Set(patterns.map((pattern) => rarestKey(pattern, size)))
  return {keys, table: createKeyTable(keys), mask: keyMask(size)}
}

const encoder = new TextEncoder()
let bytes = new Uint8Array(16_384)

/** Puts a text in UTF-8 into `bytes`; returns its length. Bytes are faster to look at than strings. */
function encode(text: string): number {
  if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 6)
  return encoder.encodeInto(text, bytes).written
}

const ASCII_END = 0x80
const ASCII = Uint8Array.from({length: ASCII_END}, (_, unit) => foldUnit(unit))
const TWO_BYTES_END = 0xe0
const THREE_BYTES_END = 0xf0
const CONTINUED = 0x3f

/** The code unit that begins at an index of `bytes`, by its first byte, which is none of ASCII. */
function unitAt(first: number, at: number): number {
  const second = (bytes[at + 1] ?? 0) & CONTINUED
  if (first < TWO_BYTES_END) return ((first & 0x1f) << 6) | second
  return ((first & 0xf) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & CONTINUED)
}

const isLong = ({letters}: Pattern) => letters.length >= LONGEST_KEY

/** Allocates a glance for patterns. */
export function createGlance(patterns: readonly Pattern[]): Glance {
  const long = keysOf(patterns.filter(isLong))
  const short = keysOf(patterns.filter((pattern) => !isLong(pattern)))

  const {table: longTable} = long
  const {table: shortTable, mask: shortMask} = short

  return (text) => {
    const length = encode(text)
    const utf8 = bytes
    let key = 0
    for (let at = 0; at < length; at += 1) {
      const first = utf8[at] ?? 0
      let letter = NO_LETTER
      if (first < ASCII_END) {
        letter = ASCII[first] ?? NO_LETTER
      } else {
        if (first >= THREE_BYTES_END) return true
        letter = foldUnit(unitAt(first, at))
        if (letter === NO_SINGLE_LETTER) return true
        at += first < TWO_BYTES_END ? 1 : 2
      }
      if (letter === NO_LETTER) continue
      key = addLetter(key, letter)
      if (longTable[slotOf(key)] !== 0 && long.keys.has(key)) return true
      const end = key & shortMask
      if (shortTable[slotOf(end)] !== 0 && short.keys.has(end)) return true
    }
    return false
  }
}
