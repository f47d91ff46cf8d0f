import {describe, expect, test} from 'vitest'

import {EMPTY_DRAFT} from '../../../../plugins/compliance-review/decide/DecisionDraft.ts'
import {missingIn} from '../../../../plugins/compliance-review/decide/missingIn.ts'
import {signedFields} from '../../../../plugins/compliance-review/decide/signedFields.ts'
import {isSameName} from '../../../../plugins/compliance-review/signature/isSameName.ts'
import {disclaimer, page, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {knownReview} from '../setup/knownReview.ts'

const START: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment()},
  decisions: [],
}
const PAGE = page({_id: 'drafts.p-spray'})
const signed = {...EMPTY_DRAFT, typed: 'Rajiv Nair'}
const words = {name: 'Rajiv Nair', role: 'Reviewer', meaning: 'Approval', statement: 'I have.'}

test.each([
  ['Rajiv Nair', true],
  [' rajiv   nair ', true],
  ['RAJIV NAIR', true],
  ['Rajiv', false],
  ['', false],
])('a name typed as “%s” signs: %s', (typed, expected) => {
  expect(isSameName(typed, 'Rajiv Nair')).toBe(expected)
})

test('nobody without a name can sign', () => {
  expect(isSameName(' ', ' ')).toBe(false)
})

describe('what a decision lacks', () => {
  const seen = knownReview(START, PAGE)

  test('an approval lacks the signature only', () => {
    expect(missingIn(EMPTY_DRAFT, 'approved', seen)).toBe('signature')
    expect(missingIn(signed, 'approved', seen)).toBeUndefined()
  })

  test('a request for changes needs a reason', () => {
    expect(missingIn({...signed, comment: ' '}, 'changesRequested', seen)).toBe('reason')
    expect(missingIn({...signed, comment: 'Reword.'}, 'changesRequested', seen)).toBeUndefined()
  })

  test('a disclaimer that was approved before needs to be told what sort of change it is', () => {
    const before = disclaimer()
    const changed = disclaimer({title: 'Anew'})
    expect(missingIn(signed, 'approved', knownReview(START, before))).toBeUndefined()
    const again = knownReview(decide(START, before, {}), changed)
    expect(missingIn(signed, 'approved', again)).toBe('changeClass')
    expect(missingIn({...signed, changeClass: 'editorial'}, 'approved', again)).toBeUndefined()
  })
})

test('what was left empty is not signed, nor are fields under an approval', () => {
  const seen = knownReview(START, PAGE)
  const draft = {...signed, comment: ' ', fields: [{_key: 'a', path: 'title', comment: ' '}]}
  expect(signedFields(draft, 'approved', {seen, words})).toEqual({
    decision: 'approved',
    signer: {id: 'compliance-reviewer', name: 'Rajiv Nair', role: 'compliance-reviewer'},
    meaning: 'Approval',
    statement: 'I have.',
  })
  const changes = signedFields({...draft, comment: 'Reword.'}, 'changesRequested', {seen, words})
  expect(changes).toMatchObject({comment: 'Reword.', fields: [{_key: 'a', path: 'title'}]})
  expect(changes.fields?.[0]).not.toHaveProperty('comment')
})
