import {evaluateDocumentInternal} from '@sanity/validation/_internal'
import {createSchema, defineField, defineType} from 'sanity'
import {expect, test} from 'vitest'

import {guardTypes} from '../../../../plugins/publish-guard/index.ts'
import {shareHistory} from '../../../../plugins/publish-guard/reviews/historyReaders.ts'
import {loadReviews} from '../../../../plugins/publish-guard/reviews/loadReviews.ts'
import type {ReviewReader} from '../../../../plugins/publish-guard/reviews/ReviewReader.ts'
import {isGuardMarker} from '../../../../plugins/publish-guard/validation/guardMarker.ts'
import {TODAY} from '../../../policy/fixtures/cleanCase.ts'
import {RAJIV} from '../../../policy/review/setup/decisions.ts'
import {approvedBy, DRAFT, openReviewedPage, policy} from './openReviewedPage.ts'

type Open = Awaited<ReturnType<typeof openReviewedPage>>

async function codesIn({judged, reader}: Pick<Open, 'judged' | 'reader'>) {
  const one = await judged()
  const evidence = await loadReviews(reader, policy, one)
  return policy.evaluate(one.pages[0], evidence, TODAY).map(({code}) => code)
}

test('a page that nobody has approved is blocked, and nobody is asked who edited it', async () => {
  const open = await openReviewedPage()
  expect(await codesIn(open)).toEqual(['review.missing', 'review.disclaimerNotApproved'])
  expect(open.asked).toEqual({decisions: 1, history: 0, listening: 0})
})

test('an approval counts once it is known that whoever gave it had not edited the page', async () => {
  const open = await openReviewedPage()
  await open.store(approvedBy())
  expect(await codesIn(open)).toEqual([])
  const {history} = open.asked
  expect(history).toBeGreaterThan(0)
  expect(await codesIn(open)).toEqual([])
  expect(open.asked.history).toBe(history)
})

test('an edit makes it stale, and asks for no history', async () => {
  const open = await openReviewedPage()
  await open.store(approvedBy())
  await codesIn(open)
  const {history} = open.asked
  await open.editor.patch(DRAFT).set({title: 'Another'}).commit()
  expect(await codesIn(open)).toEqual(['review.stale'])
  expect(open.asked.history).toBe(history)
})

test('whoever takes the edit back has edited it, and their approval counts no longer', async () => {
  const open = await openReviewedPage()
  await open.store(approvedBy({...RAJIV, id: 'developer'}))
  expect(await codesIn(open)).toEqual([])
  const {pages} = await open.judged()
  await open.administrator.patch(DRAFT).set({title: 'Another'}).commit()
  await open.administrator.patch(DRAFT).set({title: pages[0]?.['title']}).commit()
  expect(await codesIn(open)).toEqual(['review.selfApproved'])
})

test.each<[string, Partial<ReviewReader>, string]>([
  [
    'a history',
    {history: () => Promise.reject(new Error('No history is kept.'))},
    'review.selfApproved',
  ],
  [
    'a history that ends before the page',
    {history: () => Promise.resolve('')},
    'review.selfApproved',
  ],
])('%s that cannot be read tells of nobody, which blocks', async (_, broken, code) => {
  const {reader, ...open} = await openReviewedPage()
  await open.store(approvedBy())
  expect(await codesIn({...open, reader: {...reader, ...broken}})).toContain(code)
})

test('decisions that cannot be read are an error', async () => {
  const {reader, ...open} = await openReviewedPage()
  const broken = {...reader, decisions: () => Promise.reject(new Error('No answer.'))}
  await expect(codesIn({...open, reader: broken})).rejects.toThrow('No answer.')
})

const schema = createSchema({
  name: 'reviewed',
  types: guardTypes(
    ['treatmentPage', 'disclaimer', 'treatment'].map((name) =>
      defineType({
        name,
        type: 'document',
        fields: [defineField({name: 'title', type: 'string'})],
      }),
    ),
    {review: true},
  ),
})

/** The guard's errors, as the form validates the draft. */
async function markersIn({administrator}: Open) {
  const draft = await administrator.getDocument(DRAFT)
  if (draft === undefined) throw new Error('There is no draft.')
  const {markers} = await evaluateDocumentInternal({
    document: draft,
    schema,
    getClient: () => administrator,
    environment: 'studio',
    // As the Studio, it tells of nothing but what the document itself refers to.
    getDocumentExists: ({id}) =>
      ['d-education', 't-spray'].includes(id) ? Promise.resolve(true) : new Promise(() => {}),
  })
  return markers.filter(isGuardMarker).map(({code}) => code)
}

test('the form marks a page that is not approved, and not one that is', async () => {
  const open = await openReviewedPage()
  expect(await markersIn(open)).toContain('caveat.review.missing')
  await open.store(approvedBy())
  // Outside a Studio nobody can be asked who edited the page.
  expect(await markersIn(open)).toContain('caveat.review.selfApproved')
  shareHistory(open.reader)
  expect(await markersIn(open)).toEqual([])
  await open.editor.patch(DRAFT).set({title: 'Another'}).commit()
  expect(await markersIn(open)).toEqual(['caveat.review.stale'])
})
