import {describe, expect, test} from 'vitest'

import {createPolicy, ENGLISH_LEXICON, ENGLISH_NEGATION} from '../../../policy/index.ts'
import {cleanEvidence, page, TODAY} from '../fixtures/cleanCase.ts'
import {saidIn} from './saidIn.ts'

/** Sentences that say a term of the lexicon. */
const SAID: readonly (readonly [id: string, text: string])[] = [
  ['fdaApproved', 'Ketamine is FDA approved.'],
  ['fdaApproved', 'An FDA-approved treatment'],
  ['fdaApproved', 'FDA approved!'],
  ['fdaApproved', 'This medicine has been approved by the U.S. Food and Drug Administration.'],
  ['fdaApproved', 'Our F.D.A.-approved tablets'],
  ['fdaApproved', 'Not only is ketamine FDA approved, it is popular.'],
  ['fdaApproved', 'It is not the only FDA approved treatment.'],
  ['fdaApproved', 'There is no other FDA approved ketamine.'],
  ['fdaApproved', 'Ketamine is not new. It is FDA approved.'],
  ['fdaApproved', 'Ketamine is not new; it is FDA approved.'],
  ['fdaApproved', 'Ketamine is not new, it is FDA approved.'],
  ['fdaApproved', 'Ketamine is not new but FDA approved.'],
  ['fdaApproved', 'No doubt ketamine is FDA approved.'],
  ['fdaApproved', 'It is not true that ketamine is not FDA approved.'],
  ['sameIngredient', 'It has the same active ingredient as the spray.'],
  ['sameIngredient', 'the same ingredients'],
  ['genericSpravato', 'It is generic Spravato.'],
  ['genericSpravato', 'a generic version of esketamine'],
  ['clinicallyProven', 'Clinically-proven relief'],
  ['clinicallyProven', 'It is not cheap, clinically proven, and close to you.'],
  ['cure', 'Ketamine cures depression, not just its symptoms.'],
  ['cure', 'You can be cured.'],
  ['cure', 'This is nothing short of a cure.'],
  ['cure', 'It never fails to cure.'],
  ['cure', 'Without question a cure'],
  ['cure', 'No. 1 cure'],
  ['nonAddictive', 'It is non-addictive.'],
  ['nonAddictive', 'It is nonaddictive.'],
  ['nonAddictive', 'It is not addictive.'],
  ['nonAddictive', 'It isn’t addictive.'],
  ['noSideEffects', 'It has no side effects.'],
  ['noSideEffects', 'relief without any side effects'],
  ['noSideEffects', 'a side-effect-free tablet'],
  ['riskFree', 'Try it risk-free.'],
  ['riskFree', 'Try it risk—free.'],
  ['guaranteed', 'No needles, guaranteed.'],
  ['guaranteed', 'We guarantee it.'],
  ['chemicalImbalance', 'Depression is a chemical imbalance.'],
  ['safe', 'It is safe and effective.'],
  ['breakthrough', 'A breakthrough treatment'],
  ['miracle', 'a small miracle'],
  ['rewire', 'Rewire your brain.'],
  ['regrow', 'It regrows connections.'],
  ['reset', 'a reset for your mood'],
  ['worksWithinHours', 'It works within hours.'],
]

/** Sentences that deny one, or mean something else. */
const NOT_SAID: readonly string[] = [
  'Compounded ketamine is not FDA approved.',
  'It’s not yet FDA-approved.',
  'It isn’t FDA approved for any use.',
  'No ketamine product is FDA approved for these conditions.',
  'None of these compounded tablets is FDA approved.',
  'Compounded ketamine (not FDA approved) is a tablet.',
  'The tablets are non-FDA-approved.',
  'It is neither safe nor FDA approved.',
  'It has not been found safe, effective or FDA approved.',
  'It is not a cure, breakthrough or miracle.',
  'It was never approved by the FDA.',
  'The FDA has not approved it.',
  'Two older antidepressants, fluoxetine and sertraline, are FDA approved for depression in adults.',
  'It does not contain the same active ingredient.',
  'A compounded tablet is neither a generic version nor an equivalent of it.',
  'There is no cure for it.',
  'We cannot guarantee results.',
  'No treatment is risk-free.',
  'That does not mean that it has no side effects.',
  'Nobody can say that it is non-addictive.',
  'Depression is not a chemical imbalance.',
  'It has not been shown to be safe.',
  'Secure, obscure, unsafe and safety are other words.',
  'A manicure is none.',
]

describe('a text says', () => {
  test.each(SAID)('%s: %s', (id, text) => {
    expect(saidIn(text)).toContain(id)
  })

  test.each(NOT_SAID)('nothing prohibited: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})

describe('the lexicon', () => {
  const {terms} = ENGLISH_LEXICON

  test('has an example of every term', () => {
    expect([...new Set(SAID.map(([id]) => id))].toSorted()).toEqual(
      terms.map(({id}) => id).toSorted(),
    )
  })

  test('says what to write instead, as a sentence', () => {
    expect(terms.filter(({instead}) => !/^[A-Z].*\.$/.test(instead))).toEqual([])
  })

  test('finds every phrase that it lists, denied by nothing', () => {
    const phrases = terms.flatMap((term) => term.phrases.map((phrase) => ({id: term.id, phrase})))
    expect(phrases.filter(({id, phrase}) => !saidIn(phrase).includes(id))).toEqual([])
  })

  test('denies every phrase, unless it denies something itself', () => {
    const phrases = terms.flatMap(({phrases}) => phrases)
    const still = phrases.filter((phrase) => saidIn(`Do not say: it is not ${phrase}.`).length > 0)
    expect(still).toEqual([])
  })

  test('can be replaced', () => {
    const lexicon = {
      terms: [{id: 'best', level: 'error' as const, phrases: ['the best'], instead: 'Compare.'}],
      negation: ENGLISH_NEGATION,
    }
    const {evaluate} = createPolicy({lexicon})
    const messages = (summary: string) =>
      evaluate(page({summary}), cleanEvidence(), TODAY).map(({message}) => message)
    expect(messages('The best cure')).toEqual([
      'The words “The best” may not stand on a page about a treatment. Compare.',
    ])
    expect(messages('Not the best')).toEqual([])
    expect(saidIn('The best cure', {...lexicon, terms: []})).toEqual([])
  })
})
