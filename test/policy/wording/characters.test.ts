import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {createGlance} from '../../../policy/wording/createGlance.ts'
import {foldText} from '../../../policy/wording/foldText.ts'
import {readRun} from '../../../policy/wording/readRun.ts'
import {readWords} from '../../../policy/wording/readWords.ts'
import {saidIn} from './saidIn.ts'

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20_000)
const TIMEOUT = 30_000 + RUNS

const SPACES = [' ', '\u00A0', '\u2003', '\u202F', '\u3000', '\t', '\u2800', '\u3164', '  ']
const HYPHENS = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
  '\uFE63',
  '\uFF0D',
  '\u00AD',
  '',
]
const INVISIBLE = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u034F',
  '\u180E',
  '\uFE0F',
  '\u{E0100}',
  '\u{E0061}',
  '\u202E',
]

const TROUBLESOME = [
  'a',
  'É',
  'ﬁ',
  '’',
  '.',
  ',',
  'ʼ',
  'Σ',
  'İ',
  '㎎',
  '½',
  'ﷺ',
  '𝐒',
  '🫀',
  '\uD83E',
]

/** The letters of a phrase in any dress: case, accents, width, and invisible characters between them. */
function dressed(letters: string): fc.Arbitrary<string> {
  const dresses = Array.from(letters, (letter) =>
    fc
      .tuple(
        fc.constantFrom(
          letter,
          letter.toUpperCase(),
          `${letter}\u0301`,
          /[a-z]/.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
        ),
        fc.constantFrom('', '', '', ...INVISIBLE),
      )
      .map((parts) => parts.join('')),
  )
  return fc.tuple(...dresses).map((parts) => parts.join(''))
}

function phrase(words: readonly string[], gaps: readonly string[]): fc.Arbitrary<string> {
  const gap = fc.constantFrom(...gaps)
  const parts = words.flatMap((word, index) =>
    index === 0 ? [dressed(word)] : [gap, dressed(word)],
  )
  return fc.tuple(...parts).map((pieces) => pieces.join(''))
}

describe('characters make no difference', () => {
  test(
    'spaces, invisible characters, case, width and accents',
    () => {
      fc.assert(
        fc.property(phrase(['clinically', 'proven'], SPACES), (text) => {
          expect(saidIn(`It is ${text} to help.`)).toEqual(['clinicallyProven'])
        }),
        {numRuns: RUNS},
      )
    },
    TIMEOUT,
  )

  test(
    'hyphens',
    () => {
      fc.assert(
        fc.property(phrase(['risk', 'free'], [...HYPHENS, ...SPACES]), (text) => {
          expect(saidIn(`Try it ${text} now.`)).toEqual(['riskFree'])
        }),
        {numRuns: RUNS},
      )
    },
    TIMEOUT,
  )

  test(
    'nor do they in a denial',
    () => {
      fc.assert(
        fc.property(phrase(['not', 'fda', 'approved'], [' ', '\u00A0']), (text) => {
          expect(saidIn(`Ketamine is ${text} for this.`)).toEqual([])
        }),
        {numRuns: RUNS},
      )
    },
    TIMEOUT,
  )
})

/** Texts of any characters, many of them troublesome. */
const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({
    unit: fc.constantFrom(...SPACES, ...HYPHENS, ...INVISIBLE, ...TROUBLESOME),
    maxLength: 40,
  }),
)

test(
  'every look at a text sees the same letters',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const letters = foldText(text)
        const words = readWords(text)
        expect(words.map(({word}) => word).join('')).toBe(letters)
        for (const {start, end} of words) expect(start < end && end <= text.length).toBe(true)

        const run = readRun(text)
        expect(String.fromCharCode(...run.codes.subarray(0, run.length))).toBe(letters)
        const begins = new Set(run.starts.subarray(0, run.words))
        let begin = 0
        for (const {word} of words) {
          expect(begins).toContain(begin)
          begin += word.length
        }
      }),
      {numRuns: RUNS},
    )
  },
  TIMEOUT,
)

test(
  'a glance misses nothing that a text holds',
  () => {
    const place = fc.tuple(fc.nat({max: 30}), fc.integer({min: 1, max: 9}))
    fc.assert(
      fc.property(anyText, fc.array(place, {minLength: 1, maxLength: 3}), (text, places) => {
        const folded = foldText(text)
        const held = places
          .map(([from, length]) => folded.slice(from, from + length))
          .filter((letters) => letters !== '')
        for (const letters of held) {
          const glance = createGlance([
            {letters, open: true},
            {letters: 'zzqqxxjj', open: true},
          ])
          expect(glance(text)).toBe(true)
        }
      }),
      {numRuns: Math.ceil(RUNS / 4)},
    )
  },
  TIMEOUT,
)

test('words keep their place in the text, and sentences end where readers see them end', () => {
  expect(readWords('The U.S. law, 0.5 mg. Next: it’s “so”.')).toEqual([
    {word: 'the', start: 0, end: 3, gap: 'sentence'},
    {word: 'u', start: 4, end: 5, gap: 'none'},
    {word: 's', start: 6, end: 7, gap: 'none'},
    {word: 'law', start: 9, end: 12, gap: 'none'},
    {word: '0', start: 14, end: 15, gap: 'comma'},
    {word: '5', start: 16, end: 17, gap: 'none'},
    {word: 'mg', start: 18, end: 20, gap: 'none'},
    {word: 'next', start: 22, end: 26, gap: 'sentence'},
    {word: 'its', start: 28, end: 32, gap: 'clause'},
    {word: 'so', start: 34, end: 36, gap: 'none'},
  ])
})

describe('a text of a hundred thousand words is read to its end', () => {
  const LONG = 100_000
  test.each([
    ['one word', 'a'.repeat(LONG)],
    ['the beginnings of phrases', 'same active '.repeat(LONG / 2)],
    ['terms that are all denied', 'no cure, '.repeat(LONG / 2)],
    ['denials only', 'not '.repeat(LONG)],
    ['spaces only', ' '.repeat(LONG)],
    ['full stops only', '.'.repeat(LONG)],
    ['invisible characters only', '\u200B'.repeat(LONG)],
    [
      'approval far from any treatment',
      'the agency has so far FDA approved nothing much here '.repeat(LONG / 10),
    ],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([])
    expect(saidIn(`${text}. A cure.`)).toContain('cure')
  })
})
