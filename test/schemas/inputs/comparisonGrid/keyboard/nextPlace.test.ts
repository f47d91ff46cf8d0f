import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {gridLayout} from '../../../../../schemas/inputs/comparisonGrid/keyboard/gridLayout.ts'
import type {GridPlace} from '../../../../../schemas/inputs/comparisonGrid/keyboard/GridPlace.ts'
import {
  type Direction,
  nextPlace,
} from '../../../../../schemas/inputs/comparisonGrid/keyboard/nextPlace.ts'
import {placeId} from '../../../../../schemas/inputs/comparisonGrid/keyboard/placeId.ts'
import {readTable} from '../../../../../schemas/inputs/comparisonGrid/model/readTable.ts'
import {arbitraryTable} from '../arbitraryTable.ts'

const table = readTable({
  comparators: [{_key: 'a'}, {_key: 'b'}],
  rows: [{_key: 'r'}, {_key: 's'}],
})
const text = (row: string | null, column: string | null): GridPlace => ({part: 'text', row, column})
const menu = (row: string | null, column: string | null): GridPlace => ({part: 'menu', row, column})

const walk = (readOnly: boolean, from: GridPlace, ...directions: Direction[]) =>
  directions.reduce<GridPlace | undefined>(
    (place, direction) => place && nextPlace(gridLayout(table, readOnly), place, direction),
    from,
  )

describe('going from place to place', () => {
  test.each<{name: string; from: GridPlace; go: Direction[]; to: GridPlace}>([
    {name: 'to the next cell', from: text('r', 'a'), go: ['right'], to: text('r', 'b')},
    {
      name: 'to the row heading, then its menu',
      from: text('r', 'a'),
      go: ['left', 'left'],
      to: menu('r', null),
    },
    {
      name: 'to the column heading, then its menu',
      from: text('r', 'b'),
      go: ['up', 'up'],
      to: menu(null, 'b'),
    },
    {
      name: 'nowhere from the edge',
      from: text('s', 'b'),
      go: ['down', 'right'],
      to: text('s', 'b'),
    },
    {name: 'nowhere into the corner', from: text('r', null), go: ['up'], to: text('r', null)},
    {name: 'to the ends of a line', from: text('r', 'b'), go: ['lineStart'], to: menu('r', null)},
    {name: 'to the ends of the grid', from: text('r', 'a'), go: ['last'], to: text('s', 'b')},
    {name: 'to the first menu', from: text('r', 'a'), go: ['first'], to: menu(null, 'a')},
    {
      name: 'to the first text from a place that is gone',
      from: text('gone', 'a'),
      go: ['up'],
      to: text(null, 'a'),
    },
  ])('$name', ({from, go, to}) => {
    expect(walk(false, from, ...go)).toEqual(to)
  })

  test('meets no menus without editing', () => {
    expect(walk(true, text('r', 'a'), 'left', 'left')).toEqual(text('r', null))
    expect(walk(true, text('r', 'a'), 'first')).toEqual(text(null, 'a'))
  })

  test('reaches every place by arrows alone', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.boolean(), (fields, readOnly) => {
        const layout = gridLayout(readTable(fields), readOnly)
        const places = layout.flat().flatMap((place) => place ?? [])
        const reached = new Map<string, GridPlace>()
        const open = places.slice(0, 1)
        for (let place = open.pop(); place; place = open.pop()) {
          if (reached.has(placeId(place))) continue
          reached.set(placeId(place), place)
          for (const direction of ['up', 'down', 'left', 'right'] as const) {
            open.push(...[nextPlace(layout, place, direction)].flatMap((next) => next ?? []))
          }
        }
        expect([...reached.keys()].toSorted()).toEqual(places.map(placeId).toSorted())
      }),
    )
  })
})
