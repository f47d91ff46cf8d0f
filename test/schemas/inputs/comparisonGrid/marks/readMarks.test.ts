import {describe, expect, test} from 'vitest'

import {openSpot} from '../../../../../schemas/inputs/comparisonGrid/form/openSpot.ts'
import {readMarks} from '../../../../../schemas/inputs/comparisonGrid/marks/readMarks.ts'
import {readTable} from '../../../../../schemas/inputs/comparisonGrid/model/readTable.ts'

interface Marked {
  readonly says?: string
  readonly open?: boolean
  readonly readOnly?: boolean
}

const node = ({says, readOnly = false}: Marked, members: readonly object[] = []) => ({
  members,
  readOnly,
  presence: [],
  changed: false,
  validation: says === undefined ? [] : [{level: 'error', message: says, path: []}],
})

const field = (name: string, marked: Marked = {}, members: readonly object[] = []) => ({
  kind: 'field',
  name,
  open: marked.open ?? false,
  field: node(marked, members),
})

const item = (key: string, marked: Marked = {}, members: readonly object[] = []) => ({
  kind: 'item',
  key,
  open: marked.open ?? false,
  item: node(marked, members),
})

const formWith = ({column = {}, label = {}, cell = {}, value = {}}: Record<string, Marked>) => {
  const comparators = field('comparators', {says: 'Too few columns.'}, [
    item('a', column, [field('label', label), field('treatment', {says: 'No such treatment.'})]),
  ])
  const sources = field('sources', {}, [item('s', {says: 'No such source.'})])
  const rows = field('rows', {}, [
    item('r', {says: 'A cell is missing.'}, [
      field('attribute', {says: 'Name this row.'}),
      field('cells', {says: 'No cells.'}, [item('a', cell, [field('value', value), sources])]),
    ]),
  ])
  return {members: [{kind: 'fieldSet', fieldSet: {members: [comparators]}}, rows]}
}

const messagesAt = (row: string | null, column: string | null): string[] =>
  readMarks(formWith({}))
    .at({row, column})
    .validation.map(({message}) => message)

describe('what the validation says', () => {
  test('stands at the column, the row or the cell that it is about', () => {
    expect(messagesAt(null, 'a')).toEqual(['No such treatment.'])
    expect(messagesAt('r', null)).toEqual(['A cell is missing.', 'Name this row.', 'No cells.'])
    expect(messagesAt('r', 'a')).toEqual(['No such source.'])
    expect(messagesAt('r', 'gone')).toEqual([])
  })

  test('stands above the table when it is about the lists', () => {
    const messages = readMarks(formWith({})).table.validation.map(({message}) => message)
    expect(messages).toEqual(['Too few columns.'])
  })
})

describe('the form of a column or cell', () => {
  const table = readTable({
    comparators: [{_key: 'a'}],
    rows: [{_key: 'r', cells: [{_key: 'a'}]}],
  })
  const opened = (marked: Record<string, Marked>) => openSpot(table, readMarks(formWith(marked)))

  test('is shown when the Studio asks for it', () => {
    expect(opened({})).toBeUndefined()
    expect(opened({cell: {open: true}})).toEqual({row: 'r', column: 'a'})
    expect(opened({column: {open: true}})).toEqual({row: null, column: 'a'})
  })

  test('is not shown when the Studio asks for the text, which is written in the grid', () => {
    expect(opened({cell: {open: true}, value: {open: true}})).toBeUndefined()
    expect(opened({column: {open: true}, label: {open: true}})).toBeUndefined()
  })
})
