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
    row('versions.r2.c', 'C later'),
  ])
  expect(uses).toEqual([
    {id: 'b', type: 'treatmentPage', title: 'B', isLive: true, isDraft: true, releases: ['r1']},
    {id: 'a', type: 'treatmentPage', title: 'A', isLive: false, isDraft: true, releases: []},
    {
      id: 'c',
      type: 'treatmentPage',
      title: 'C',
      isLive: false,
      isDraft: false,
      releases: ['r1', 'r2'],
    },
  ])
})

test('nobody uses it', () => {
  expect(listUses([])).toEqual([])
})
