import {expect, test} from 'vitest'

import {dropIndex} from '../../../../../schemas/inputs/comparisonGrid/drag/dropIndex.ts'
import {movedTo} from '../../../../../schemas/inputs/comparisonGrid/drag/movedTo.ts'

const rows = [
  {start: 0, end: 40},
  {start: 40, end: 140},
  {start: 140, end: 180},
]

test.each([
  [-10, 0],
  [19, 0],
  [21, 1],
  [89, 1],
  [91, 2],
  [500, 3],
])('a pointer at %i drops before entry %i', (pointer, before) => {
  expect(dropIndex(rows, pointer)).toBe(before)
})

test.each([
  [0, 0, 0],
  [0, 1, 0],
  [0, 3, 2],
  [2, 0, 0],
  [1, 2, 1],
])('entry %i dropped before entry %i stands at %i', (from, before, to) => {
  expect(movedTo(from, before)).toBe(to)
})
