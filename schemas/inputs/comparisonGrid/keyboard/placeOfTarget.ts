import type {GridLayout} from './gridLayout.ts'
import type {GridPlace} from './GridPlace.ts'
import {placeId} from './placeId.ts'

/** The place that an element of the page belongs to, if it belongs to one. */
export const placeOfTarget = (layout: GridLayout, target: EventTarget): GridPlace | undefined => {
  if (!(target instanceof Element)) return undefined
  const id = target.closest<HTMLElement>('[data-place]')?.dataset.place
  return layout
    .flatMap((line) => line.flatMap((place) => place ?? []))
    .find((place) => placeId(place) === id)
}
