import {describe, expect, test} from 'vitest'

import {contentDocuments} from './reading/contentDocuments.ts'
import {proseOf} from './reading/proseOf.ts'

const PROHIBITED: readonly RegExp[] = [
  /\bsame (?:active )?ingredients?\b/i,
  /\bgeneric (?:spravato|esketamine)\b/i,
  /\bclinically[ -]proven\b/i,
  /\bcur(?:e|es|ed|ing)\b/i,
  /\bnon-?addictive\b/i,
  /\b(?:no|without) side[ -]effects\b/i,
  /\brisk-?free\b/i,
  /\bguarante/i,
  /\bchemical imbalance\b/i,
  /\bsafe(?:ly|r|st)?\b/i,
  /\bbreak-?through/i,
  /\bmiracle/i,
  /\bre-?wir(?:e|es|ed|ing)\b/i,
  /\bre-?gr[eo]w/i,
  /\bresets?\b/i,
  /\bworks? within hours\b/i,
  /\binnovative\b/i,
]

/** Titles of sources are quoted as published, whatever words they use. */
const pieces = contentDocuments
  .filter(({type}) => type !== 'source')
  .flatMap(({id, fields}) => proseOf(fields).map((text) => ({id, text})))

const hits = (pattern: RegExp): readonly string[] =>
  pieces.filter(({text}) => pattern.test(text)).map(({id, text}) => `${id}: ${text}`)

describe('wording', () => {
  test.each(PROHIBITED)('%s appears nowhere', (pattern) => {
    expect(hits(pattern)).toEqual([])
  })

  test('the patterns find what they are for', () => {
    const sample =
      'The same active ingredient as generic Spravato: clinically proven, non-addictive and safe, without side effects, risk-free, guaranteed, a miracle cure and an innovative breakthrough for a chemical imbalance that will rewire, regrow and reset your brain and works within hours.'
    expect(PROHIBITED.filter((pattern) => !pattern.test(sample))).toEqual([])
  })

  test('"FDA approved" is only ever denied', () => {
    const claimed = pieces
      .flatMap(({id, text}) => text.split(/(?<=[.!?:])\s/).map((sentence) => ({id, sentence})))
      .filter(({sentence}) => /FDA[- ]approved/i.test(sentence))
      .filter(({sentence}) => !/\b(?:not|no|nor)\b.*FDA[- ]approved/i.test(sentence))
    expect(claimed).toEqual([])
    expect(pieces.some(({text}) => /not FDA approved/.test(text))).toBe(true)
  })

  test('quotation marks and apostrophes are typographic, and no space is doubled', () => {
    expect(hits(/['"]| {2}|^\s|\s$/)).toEqual([])
  })
})
