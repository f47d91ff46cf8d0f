import {expect, test} from 'vitest'

import {listUses} from '../../../../plugins/publish-guard/panes/listUses.ts'

function row(id: string, title: string) {
  return {_id: id, _type: 'treatmentPage', title}
}

test('live pages come first, and the forms of one page are one entry with its live title', () => {
  const uses = listUses([
    row('drafts.a', 'A'),
    row('drafts.b', 'B, edited'),
    row('b', 'B'),
    row('versions.r1.b', 'B in a release'),
    row('versions.r1.c', 'C'),
  ])
  expect(uses).toEqual([
    {id: 'b', type: 'treatmentPage', title: 'B', isLive: true, isDraft: true, isInRelease: true},
    {id: 'a', type: 'treatmentPage', title: 'A', isLive: false, isDraft: true, isInRelease: false},
    {id: 'c', type: 'treatmentPage', title: 'C', isLive: false, isDraft: false, isInRelease: true},
  ])
})

test('nobody uses it', () => {
  expect(listUses([])).toEqual([])
})
