import {expect, test} from 'vitest'

import {requestReviews} from '../../../../plugins/compliance-review/impact/requestReviews.ts'
import {DEFAULT_REVIEW_OPTIONS} from '../../../../policy/review/index.ts'
import {openLake} from '../../../cli/setup/openLake.ts'

const PAGES = ['one', 'two', 'three'].map((id) => ({id, title: `Page ${id}`, type: 'article'}))
const ELENA = {id: 'marketing-editor', name: 'Elena Marsh'}

const given = {
  requestedBy: ELENA,
  requestedAt: '2026-06-15T12:00:00.000Z',
  assignee: {id: 'compliance-reviewer', name: 'Rajiv Nair'},
  dueAt: '2026-07-01',
  note: ' The disclaimer has changed. ',
}

test('reviews of all pages are asked for at once, but not of those that are waited for', async () => {
  const {clientOf} = await openLake()
  const editor = clientOf('marketing-editor')
  await editor.create({
    _type: 'reviewRequest',
    subject: 'two',
    subjectType: 'article',
    requestedBy: ELENA,
    requestedAt: '2026-06-14T12:00:00.000Z',
  })
  const asking = {given, options: DEFAULT_REVIEW_OPTIONS}
  expect(await requestReviews(editor, PAGES, asking)).toBe(2)
  const stored: {subject: string; _rev: string; note: string; dueAt: string}[] = await editor.fetch(
    '*[_type == "reviewRequest" && defined(dueAt)] | order(subject)',
  )
  expect(stored.map(({dueAt, note, subject}) => [subject, dueAt, note])).toEqual([
    ['one', '2026-07-01', 'The disclaimer has changed.'],
    ['three', '2026-07-01', 'The disclaimer has changed.'],
  ])
  expect(new Set(stored.map(({_rev}) => _rev)).size).toBe(1)
  expect(await requestReviews(editor, PAGES, asking)).toBe(0)
})
