import {expect, test} from 'vitest'

import {listExpiring} from '../../../../plugins/publish-guard/panes/listExpiring.ts'
import {dayOfDate} from '../../../../policy/index.ts'

const today = dayOfDate('2026-06-15') ?? 0

function row(id: string, effectiveUntil: unknown, reviewBy: unknown = '2027-01-01') {
  return {_id: id, title: id, effectiveUntil, reviewBy, pages: 2}
}

test('those within ninety days, expired or without a readable last day, the most urgent first', () => {
  const rows = [
    row('later', '2026-09-14'),
    row('in90', '2026-09-13'),
    row('tomorrow', '2026-06-16'),
    row('today', '2026-06-15'),
    row('yesterday', '2026-06-14'),
    row('undated', 'soon'),
    row('always', null),
  ]
  expect(listExpiring(rows, today).map(({id, daysLeft}) => [id, daysLeft])).toEqual([
    ['undated', undefined],
    ['yesterday', -1],
    ['today', 0],
    ['tomorrow', 1],
    ['in90', 90],
  ])
})

test('a review that is overdue brings a disclaimer in, in its place by date', () => {
  const rows = [
    row('expires', '2026-06-20'),
    row('dueToday', null, '2026-06-15'),
    row('overdue', null, '2026-06-05'),
  ]
  expect(listExpiring(rows, today)).toMatchObject([
    {id: 'overdue', reviewOverdue: 10, daysLeft: undefined},
    {id: 'expires', reviewOverdue: undefined, daysLeft: 5},
  ])
})

test('rows of any shape are read without harm', () => {
  const [first] = listExpiring([row('a', '2026-06-20'), null, 7, {effectiveUntil: {}}], today)
  expect(first).toMatchObject({id: 'a', pages: 2})
})
