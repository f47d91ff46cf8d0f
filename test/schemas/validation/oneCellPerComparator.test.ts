import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {oneCellPerComparator} from '../../../schemas/validation/oneCellPerComparator.ts'

const columns = (...keys: string[]) => keys.map((key) => ({_key: key, label: `Column ${key}`}))
const row = (...keys: string[]) => keys.map((key) => ({_key: key}))

const keys = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), {minLength: 2, maxLength: 6})

describe('oneCellPerComparator', () => {
  test('position does not matter, keys do', () => {
    fc.assert(
      fc.property(
        keys.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
        ),
        ([list, shuffled]) => {
          expect(oneCellPerComparator(row(...shuffled), columns(...list))).toBe(true)
        },
      ),
    )
  })

  test('passes exactly when cells and columns have the same keys', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 5})
    const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), {minLength: 1})
    fc.assert(
      fc.property(some, list, (cells, comparators) => {
        expect(oneCellPerComparator(row(...cells), columns(...comparators)) === true).toBe(
          cells.toSorted().join(',') === comparators.toSorted().join(','),
        )
      }),
    )
  })

  test('names what is missing, doubled or stray', () => {
    expect(oneCellPerComparator(row('a'), columns('a', 'b'))).toContain('no cell for “Column b”')
    expect(oneCellPerComparator(row('a', 'a', 'b'), columns('a', 'b'))).toContain(
      'more than one cell for “Column a”',
    )
    expect(oneCellPerComparator(row('a', 'b', 'x'), columns('a', 'b'))).toContain(
      'a cell without a column',
    )
    expect(oneCellPerComparator(row(), [{_key: 'a'}])).toContain('a column without a name')
  })

  test('a cell or a column without a key never counts as a match', () => {
    expect(oneCellPerComparator([{}], [{label: 'A'}])).not.toBe(true)
  })

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anyCells, anyColumns) => {
        expect(['string', 'boolean']).toContain(typeof oneCellPerComparator(anyCells, anyColumns))
      }),
    )
  })
})
