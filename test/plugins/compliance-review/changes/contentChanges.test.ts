import {expect, test} from 'vitest'

import {changedFields} from '../../../../plugins/compliance-review/changes/changedFields.ts'
import {contentChanges} from '../../../../plugins/compliance-review/changes/contentChanges.ts'
import {diffOf} from '../../../../plugins/compliance-review/changes/diffOf.ts'
import {lastApprovalOf} from '../../../../plugins/compliance-review/changes/lastApprovalOf.ts'
import {readSnapshot} from '../../../../policy/review/index.ts'
import {disclaimer, page, reference, treatment} from '../../../policy/fixtures/cleanCase.ts'
import {decide, type Shelf} from '../../../policy/review/setup/decisions.ts'
import {knownReview} from '../setup/knownReview.ts'

type Fields = {readonly [field: string]: unknown}

const PAGE = page({_id: 'drafts.p-spray'})
const START: Shelf = {
  documents: {'d-education': disclaimer(), 't-spray': treatment()},
  decisions: [],
}
const APPROVED = decide(decide(START, disclaimer(), {}), PAGE, {})

function changesOf(shelf: Shelf, document: Fields) {
  const {review, subject} = knownReview(shelf, document)
  const decision = lastApprovalOf(review.decisions)
  const before = readSnapshot(APPROVED.decisions.at(-1)?.snapshot)
  if (decision === undefined || before === undefined) throw new Error('Nothing was approved.')
  const after = {document: subject.content, shown: review.shown}
  return contentChanges({decision, before, after, pin: review.pin})
}

test('nothing, while everything is as it was approved', () => {
  expect(changesOf(APPROVED, {...PAGE, _rev: 'other', _updatedAt: 'later'})).toEqual([])
})

test('the document itself, a disclaimer that changed, one that came and one that went', () => {
  const safety = disclaimer({_id: 'd-safety', title: 'Safety first'})
  const changed = disclaimer({title: 'For education, really'})
  const documents = {...START.documents, 'd-education': changed, 'd-safety': safety}
  const links = [reference('d-education'), reference('d-safety')]
  const edited = {...PAGE, title: 'Anew', disclaimers: links, treatments: []}
  const seen = changesOf({...APPROVED, documents}, edited)
  expect(seen.map(({id, kind, title, type}) => [id, kind, title, type])).toEqual([
    [undefined, 'changed', 'Anew', 'treatmentPage'],
    ['d-education', 'changed', 'For education, really', 'disclaimer'],
    ['d-safety', 'added', 'Safety first', 'disclaimer'],
    ['t-spray', 'removed', 'Esketamine nasal spray', 'treatment'],
  ])
  expect(seen.some(({isEditorial}) => isEditorial)).toBe(false)
})

test('a change that was approved as editorial is told as such', () => {
  const reworded = disclaimer({title: 'For education only.'})
  const documents = {...START.documents, 'd-education': reworded}
  const shelf = decide({...APPROVED, documents}, reworded, {changeClass: 'editorial'})
  expect(changesOf(shelf, PAGE)).toMatchObject([{id: 'd-education', isEditorial: true}])
})

test('the fields that changed are named in the order of the type, and none that say nothing', () => {
  const after = {...PAGE, _id: 'p-spray', _rev: 'r2', slug: {current: 'a'}, title: 'Anew'}
  expect(changedFields({before: PAGE, after}, ['title', 'body'])).toEqual(['title', 'slug'])
  expect(changedFields({before: PAGE, after: {...PAGE, _rev: 'r2'}}, ['title'])).toEqual([])
})

test('a difference says when the latest edit was, and not by whom', () => {
  const diff = diffOf({before: PAGE, after: {...PAGE, title: 'Anew', _updatedAt: '2026-06-15'}})
  expect(diff?.fields['title']).toMatchObject({annotation: {author: '', timestamp: '2026-06-15'}})
})
