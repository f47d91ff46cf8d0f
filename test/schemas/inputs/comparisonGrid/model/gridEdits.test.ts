import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {comparatorEdits} from '../../../../../schemas/inputs/comparisonGrid/model/comparatorEdits.ts'
import {readTable} from '../../../../../schemas/inputs/comparisonGrid/model/readTable.ts'
import {rowEdits} from '../../../../../schemas/inputs/comparisonGrid/model/rowEdits.ts'
import {applyPatches} from '../applyPatches.ts'
import {arbitraryTable} from '../arbitraryTable.ts'
import {arbitraryStep, editFor} from '../GridStep.ts'
import {irregularities} from '../irregularities.ts'

const steps = fc.array(arbitraryStep, {maxLength: 12})

const without = (items: unknown, keys: readonly (string | undefined)[]): unknown[] =>
  readTable({rows: items}).rows.filter(({_key}) => !keys.includes(_key))

describe('any sequence of steps', () => {
  test('leaves one cell per comparator in every row, and keys unique', () => {
    fc.assert(
      fc.property(arbitraryTable, steps, (fields, sequence) => {
        const end = sequence.reduce(
          (now, step) => applyPatches(now, editFor(readTable(now), step)?.patches ?? []),
          applyPatches(fields, []),
        )
        expect(irregularities(end)).toEqual([])
        expect(end.caption).toBe(fields.caption)
      }),
    )
  })

  test('is taken back whole, and done again, by taking back each step', () => {
    fc.assert(
      fc.property(arbitraryTable, steps, (fields, sequence) => {
        const states = [applyPatches(fields, [])]
        const edits = sequence.flatMap((step) => {
          const now = states.at(-1) ?? {}
          const edit = editFor(readTable(now), step)
          if (!edit) return []
          states.push(applyPatches(now, edit.patches))
          return [edit]
        })
        const redos = edits.toReversed().map((edit, index) => {
          const now = states.at(-1 - index) ?? {}
          const undo = edit.undo(readTable(now))
          const before = applyPatches(now, undo?.patches ?? [])
          expect(before).toEqual(states.at(-2 - index))
          return undo?.undo(readTable(before))
        })
        const again = redos
          .toReversed()
          .reduce((now, redo) => applyPatches(now, redo?.patches ?? []), states[0] ?? {})
        expect(again).toEqual(states.at(-1))
      }),
    )
  })
})

describe('a single step', () => {
  test('moving changes the order and nothing else', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.nat(), fc.nat(), (fields, from, to) => {
        const table = readTable(fields)
        const key = fields.rows[from % Math.max(1, fields.rows.length)]?._key
        const target = to % Math.max(1, fields.rows.length)
        const edit = rowEdits.move(table, {key: String(key), to: target})
        const after = readTable(applyPatches(fields, edit?.patches ?? []))
        expect(after.comparators).toEqual(table.comparators)
        expect(after.rows.toSorted((a, b) => (a._key < b._key ? -1 : 1))).toEqual(
          table.rows.toSorted((a, b) => (a._key < b._key ? -1 : 1)),
        )
        expect(after.rows[target]?._key).toBe(key)
      }),
    )
  })

  test('moving a comparator touches no cell', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.nat(), fc.nat(), (fields, from, to) => {
        const table = readTable(fields)
        const key = fields.comparators[from % Math.max(1, fields.comparators.length)]?._key
        const target = to % Math.max(1, fields.comparators.length)
        const edit = comparatorEdits.move(table, {key: String(key), to: target})
        expect((edit?.patches ?? []).filter(({path}) => path[0] === 'rows')).toEqual([])
        const after = readTable(applyPatches(fields, edit?.patches ?? []))
        expect(after.comparators[target]?._key).toBe(key)
      }),
    )
  })

  test('adding and removing leave every other entry as it was', () => {
    fc.assert(
      fc.property(arbitraryTable, arbitraryStep, (fields, step) => {
        fc.pre(step.doing === 'addRow' || step.doing === 'removeRow')
        const table = readTable(fields)
        const after = applyPatches(fields, editFor(table, step)?.patches ?? [])
        const keysBefore = table.rows.map(({_key}) => _key)
        const keysAfter = readTable(after).rows.map(({_key}) => _key)
        const changed = [
          ...keysBefore.filter((key) => !keysAfter.includes(key)),
          ...keysAfter.filter((key) => !keysBefore.includes(key)),
        ]
        expect(changed.length).toBe(step.doing === 'addRow' || keysBefore.length > 0 ? 1 : 0)
        expect(without(after.rows, changed)).toEqual(without(fields.rows, changed))
        expect(after.comparators ?? []).toEqual(fields.comparators)
      }),
    )
  })
})
