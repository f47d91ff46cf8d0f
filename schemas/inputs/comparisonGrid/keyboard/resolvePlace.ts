import type {GridLayout} from './gridLayout.ts'
import type {GridPlace} from './GridPlace.ts'
import {placeId} from './placeId.ts'

/** The place that Tab reaches: the one last visited while it exists, else the first text. */
export const resolvePlace = (
  layout: GridLayout,
  active: GridPlace | undefined,
): GridPlace | undefined => {
  const places = layout.flatMap((line) => line.flatMap((place) => place ?? []))
  const id = active && placeId(active)
  return places.find((place) => placeId(place) === id) ?? places.find(({part}) => part === 'text')
}
