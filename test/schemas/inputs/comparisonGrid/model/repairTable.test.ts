import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {contentText} from '../../../../../schemas/inputs/comparisonGrid/model/contentText.ts'
import {createKey} from '../../../../../schemas/inputs/comparisonGrid/model/createKey.ts'
import {findProblems} from '../../../../../schemas/inputs/comparisonGrid/model/findProblems.ts'
import {readTable} from '../../../../../schemas/inputs/comparisonGrid/model/readTable.ts'
import {repairTable} from '../../../../../schemas/inputs/comparisonGrid/model/repairTable.ts'
import {applyPatches} from '../applyPatches.ts'
import {arbitraryTable} from '../arbitraryTable.ts'
import {irregularities} from '../irregularities.ts'

const key = fc.constantFrom('a', 'b', 'c', '', 7)
const loose = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    {weight: 4, arbitrary: value},
    fc.constantFrom(undefined, null, 'stray text', 3, true, {x: 1}),
  )
const entry = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  loose(
    fc.record(
      {_key: key, _type: fc.constantFrom('comparator', 'other'), ...fields},
      {requiredKeys: []},
    ),
  )
const cell = entry({value: loose(fc.string()), footnote: fc.string()})
const brokenTable = fc.record({
  comparators: loose(fc.array(entry({label: loose(fc.string())}), {maxLength: 3})),
  rows: loose(
    fc.array(entry({attribute: loose(fc.string()), cells: loose(fc.array(cell, {maxLength: 4}))}), {
      maxLength: 3,
    }),
  ),
})

const repaired = (fields: Record<string, unknown>): Record<string, unknown> =>
  applyPatches(fields, repairTable(fields, createKey)?.edit.patches ?? [])

const words = (value: unknown): string[] => contentText(value).split(' · ').toSorted()

describe('repairTable', () => {
  test('leaves a regular table alone', () => {
    fc.assert(
      fc.property(arbitraryTable, (fields) => {
        expect(findProblems(fields)).toEqual([])
        expect(repairTable(fields, createKey)).toBeUndefined()
      }),
    )
  })

  test('makes any table regular, loses nothing without saying so, and can be taken back', () => {
    fc.assert(
      fc.property(brokenTable, (stored) => {
        const fields = applyPatches(stored, [])
        const repair = repairTable(fields, createKey)
        const after = applyPatches(fields, repair?.edit.patches ?? [])
        expect(irregularities(after)).toEqual([])
        expect(findProblems(after)).toEqual([])
        expect(
          words([after.comparators, after.rows, repair?.lost.flatMap((line) => line.split(' · '))]),
        ).toEqual(words([fields.comparators, fields.rows]))
        const back = repair?.edit.undo(readTable(after))
        expect(applyPatches(after, back?.patches ?? [])).toEqual(fields)
      }),
      {numRuns: 500},
    )
  })

  test('adds a missing cell by one insertion and drops an empty stray one', () => {
    const fields = {
      comparators: [
        {_type: 'comparator', _key: 'a', label: 'Ketamine'},
        {_type: 'comparator', _key: 'b'},
      ],
      rows: [
        {
          _type: 'comparisonRow',
          _key: 'r',
          attribute: 'Onset',
          cells: [
            {_type: 'comparisonCell', _key: 'a', value: 'Hours'},
            {_type: 'comparisonCell', _key: 'gone'},
          ],
        },
      ],
    }
    expect(findProblems(fields)).toEqual([
      {code: 'cells-stray', count: 1, row: {name: 'Onset', position: 1}},
      {
        code: 'cells-missing',
        count: 1,
        row: {name: 'Onset', position: 1},
        columns: [{name: '', position: 2}],
      },
    ])
    const repair = repairTable(fields, createKey)
    expect(repair?.lost).toEqual([])
    expect(repair?.edit.patches.map(({type}) => type)).toEqual(['unset', 'setIfMissing', 'insert'])
    expect(repaired(fields).rows).toEqual([
      {
        _type: 'comparisonRow',
        _key: 'r',
        attribute: 'Onset',
        cells: [
          {_type: 'comparisonCell', _key: 'a', value: 'Hours'},
          {_type: 'comparisonCell', _key: 'b'},
        ],
      },
    ])
  })

  test('names the content of a cell whose column is gone', () => {
    const fields = {
      comparators: [{_type: 'comparator', _key: 'a'}],
      rows: [
        {
          _type: 'comparisonRow',
          _key: 'r',
          cells: [
            {_type: 'comparisonCell', _key: 'a'},
            {_type: 'comparisonCell', _key: 'x', value: 'Weeks', footnote: 'One trial'},
          ],
        },
      ],
    }
    expect(repairTable(fields, createKey)?.lost).toEqual(['Weeks · One trial'])
  })
})
