import type {GridLayout} from './gridLayout.ts'
import type {GridPlace} from './GridPlace.ts'
import {placeId} from './placeId.ts'

/** Ways to go from a place. */
export type Direction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'lineStart'
  | 'lineEnd'
  | 'first'
  | 'last'

const isPlace = (place: GridPlace | undefined): place is GridPlace => place !== undefined

/** Where the keyboard goes from a place; the place itself at an edge, the first text when it is gone. */
export const nextPlace = (
  layout: GridLayout,
  from: GridPlace,
  direction: Direction,
): GridPlace | undefined => {
  const places = layout.flat().filter(isPlace)
  const id = placeId(from)
  const isHere = (place: GridPlace | undefined): boolean => isPlace(place) && placeId(place) === id
  const line = layout.find((candidate) => candidate.some(isHere)) ?? []
  const index = line.findIndex(isHere)
  if (index < 0) return places.find(({part}) => part === 'text')
  const column = layout.map((candidate) => candidate[index])
  const at = column.findIndex(isHere)
  const candidates = {
    up: column.slice(0, at).toReversed(),
    down: column.slice(at + 1),
    left: line.slice(0, index).toReversed(),
    right: line.slice(index + 1),
    lineStart: line,
    lineEnd: line.toReversed(),
    first: places,
    last: places.toReversed(),
  }[direction]
  return candidates.find(isPlace) ?? from
}
