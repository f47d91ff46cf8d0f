import {describe, expect, test} from 'vitest'

import {pasteBlock} from '../../../../../schemas/inputs/comparisonGrid/model/pasteBlock.ts'
import {pasteLimits} from '../../../../../schemas/inputs/comparisonGrid/model/pasteLimits.ts'
import {planPaste} from '../../../../../schemas/inputs/comparisonGrid/model/planPaste.ts'
import {readTable} from '../../../../../schemas/inputs/comparisonGrid/model/readTable.ts'
import {readText} from '../../../../../schemas/inputs/comparisonGrid/model/readText.ts'
import {applyPatches} from '../applyPatches.ts'
import {irregularities} from '../irregularities.ts'

const table = {
  comparators: [
    {_type: 'comparator', _key: 'a', label: 'Ketamine'},
    {_type: 'comparator', _key: 'b', label: 'SSRIs'},
  ],
  rows: [
    {
      _type: 'comparisonRow',
      _key: 'r',
      attribute: 'Onset',
      cells: [
        {_type: 'comparisonCell', _key: 'b', value: 'Weeks'},
        {_type: 'comparisonCell', _key: 'a', value: 'Hours', footnote: 'One trial'},
      ],
    },
  ],
}

const keys = () => {
  let count = 0
  return () => `new${(count += 1)}`
}

const paste = (fields: Record<string, unknown>, row: string | null, column: string | null) => ({
  of: (block: readonly (readonly string[])[]) => {
    const plan = planPaste(readTable(fields), {anchor: {row, column}, block, createKey: keys()})
    const after = applyPatches(fields, pasteBlock(plan)?.patches ?? [])
    expect(irregularities(after)).toEqual([])
    const now = readTable(after)
    const texts = [null, ...now.rows.map(({_key}) => _key)].map((line) =>
      [null, ...now.comparators.map(({_key}) => _key)].map((index) =>
        readText(now, {row: line, column: index}),
      ),
    )
    return {plan, after, texts}
  },
})

describe('a pasted block', () => {
  test('fills cells by the order of the columns that show, and grows rows', () => {
    const {texts, after} = paste(table, 'r', 'a').of([
      ['Days', 'Months'],
      ['Yes', 'No'],
    ])
    expect(texts).toEqual([
      ['', 'Ketamine', 'SSRIs'],
      ['Onset', 'Days', 'Months'],
      ['', 'Yes', 'No'],
    ])
    expect(JSON.stringify(after)).toContain('One trial')
  })

  test('overwrites with an empty text, and leaves alone what it does not reach', () => {
    const {texts} = paste(table, 'r', null).of([['Speed', '']])
    expect(texts[1]).toEqual(['Speed', '', 'Weeks'])
  })

  test('says how many columns found no place', () => {
    const {plan, texts} = paste(table, 'r', 'b').of([['Weeks', 'lost', 'lost too']])
    expect(plan.columnsLeftOut).toBe(2)
    expect(texts).toEqual([
      ['', 'Ketamine', 'SSRIs'],
      ['Onset', 'Hours', 'Weeks'],
    ])
  })

  test('builds a whole table, labels and attributes included, from the corner of an empty one', () => {
    const {texts, plan} = paste({}, null, null).of([
      ['', 'Ketamine', 'SSRIs'],
      ['Onset', 'Hours', 'Weeks'],
      ['Evidence', 'Trials'],
    ])
    expect(texts).toEqual([
      ['', 'Ketamine', 'SSRIs'],
      ['Onset', 'Hours', 'Weeks'],
      ['Evidence', 'Trials', ''],
    ])
    expect([plan.rowsLeftOut, plan.columnsLeftOut]).toEqual([0, 0])
  })

  test('adds columns when it begins in the row of labels', () => {
    const {texts} = paste(table, null, 'b').of([
      ['SSRIs', 'Placebo'],
      ['Weeks', 'Never'],
    ])
    expect(texts).toEqual([
      ['', 'Ketamine', 'SSRIs', 'Placebo'],
      ['Onset', 'Hours', 'Weeks', 'Never'],
    ])
  })

  test('stops at the limits and says so', () => {
    const block = Array.from({length: pasteLimits.rows + 5}, () => ['x'])
    const {plan, texts} = paste(table, 'r', null).of(block)
    expect(plan.rowsLeftOut).toBe(5)
    expect(texts.length).toBe(pasteLimits.rows + 1)
  })
})

describe('taking a paste back', () => {
  test('leaves the newer text of someone else', () => {
    const plan = planPaste(readTable(table), {
      anchor: {row: 'r', column: 'a'},
      block: [['Days', 'Months']],
      createKey: keys(),
    })
    const edit = pasteBlock(plan)
    const pasted = applyPatches(table, edit?.patches ?? [])
    const theirs = JSON.parse(JSON.stringify(pasted).replace('Days', 'A day, says Ann'))
    const back = edit?.undo(readTable(theirs))
    const now = readTable(applyPatches(theirs, back?.patches ?? []))
    expect(readText(now, {row: 'r', column: 'a'})).toBe('A day, says Ann')
    expect(readText(now, {row: 'r', column: 'b'})).toBe('Weeks')
  })
})
