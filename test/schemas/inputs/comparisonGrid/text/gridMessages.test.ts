import {expect, test} from 'vitest'

import {gridMessages} from '../../../../../schemas/inputs/comparisonGrid/text/gridMessages.ts'

const keys = Object.keys(gridMessages)

const about = (axis: string) =>
  keys.filter((key) => key.startsWith(`${axis}.`)).map((key) => key.slice(axis.length + 1))

test('every count has a singular and a plural', () => {
  const singulars = keys.filter((key) => key.endsWith('_one'))
  expect(singulars.length).toBeGreaterThan(10)
  expect(
    singulars.map((key) => key.replace(/_one$/, '_other')).filter((key) => !keys.includes(key)),
  ).toEqual([])
})

test('rows and columns can be told the same things', () => {
  const columns = new Set(about('column'))
  expect(about('row').filter((key) => !columns.has(key))).toEqual([])
})
