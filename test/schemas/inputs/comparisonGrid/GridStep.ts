import * as fc from 'fast-check'

import {comparatorEdits} from '../../../../schemas/inputs/comparisonGrid/model/comparatorEdits.ts'
import {createKey} from '../../../../schemas/inputs/comparisonGrid/model/createKey.ts'
import type {GridEdit} from '../../../../schemas/inputs/comparisonGrid/model/GridEdit.ts'
import type {GridItem} from '../../../../schemas/inputs/comparisonGrid/model/GridItem.ts'
import type {GridSpot} from '../../../../schemas/inputs/comparisonGrid/model/GridSpot.ts'
import type {GridTable} from '../../../../schemas/inputs/comparisonGrid/model/GridTable.ts'
import {pasteBlock} from '../../../../schemas/inputs/comparisonGrid/model/pasteBlock.ts'
import {planPaste} from '../../../../schemas/inputs/comparisonGrid/model/planPaste.ts'
import {rowEdits} from '../../../../schemas/inputs/comparisonGrid/model/rowEdits.ts'
import {setText} from '../../../../schemas/inputs/comparisonGrid/model/setText.ts'

const doings = [
  'addRow',
  'removeRow',
  'moveRow',
  'addComparator',
  'removeComparator',
  'moveComparator',
  'setText',
  'paste',
] as const

/** Something a person does, with numbers that pick its place whatever the table holds by then. */
export interface GridStep {
  readonly doing: (typeof doings)[number]
  readonly from: number
  readonly to: number
  readonly text: string
  readonly block: readonly (readonly string[])[]
}

const text = fc.oneof(fc.constant(''), fc.string({maxLength: 6}))

export const arbitraryStep: fc.Arbitrary<GridStep> = fc.record({
  doing: fc.constantFrom(...doings),
  from: fc.nat({max: 7}),
  to: fc.nat({max: 7}),
  text,
  block: fc.array(fc.array(text, {maxLength: 4}), {maxLength: 4}),
})

const pick = (items: readonly GridItem[], index: number): GridItem | undefined =>
  items[index % Math.max(1, items.length)]

const spotOf = (table: GridTable, {from, to}: GridStep): GridSpot => ({
  row: table.rows[(from % (table.rows.length + 1)) - 1]?._key ?? null,
  column: table.comparators[(to % (table.comparators.length + 1)) - 1]?._key ?? null,
})

const rowStep = (table: GridTable, {doing, from, to}: GridStep): GridEdit | undefined => {
  const key = pick(table.rows, from)?._key ?? 'none'
  if (doing === 'addRow') return rowEdits.add(table, {key: createKey(), at: to})
  if (doing === 'removeRow') return rowEdits.remove(table, [key])
  return rowEdits.move(table, {key, to: to % Math.max(1, table.rows.length)})
}

const comparatorStep = (table: GridTable, {doing, from, to}: GridStep): GridEdit | undefined => {
  const key = pick(table.comparators, from)?._key ?? 'none'
  if (doing === 'addComparator') return comparatorEdits.add(table, {key: createKey(), at: to})
  if (doing === 'removeComparator') return comparatorEdits.remove(table, key)
  return comparatorEdits.move(table, {key, to: to % Math.max(1, table.comparators.length)})
}

/** Carries out a step on the table as it is. */
export const editFor = (table: GridTable, step: GridStep): GridEdit | undefined => {
  if (step.doing === 'setText') return setText(table, spotOf(table, step), step.text)
  if (step.doing === 'paste') {
    return pasteBlock(planPaste(table, {anchor: spotOf(table, step), block: step.block, createKey}))
  }
  return step.doing.endsWith('Row') ? rowStep(table, step) : comparatorStep(table, step)
}
