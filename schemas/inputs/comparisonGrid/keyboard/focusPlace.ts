import type {GridPlace} from './GridPlace.ts'
import {placeId} from './placeId.ts'

/** What should hold the focus: a place, or the text inside of it; no place means the first button. */
export interface WantedFocus {
  readonly place: GridPlace | undefined
  readonly inside: boolean
}

const findPlace = (root: HTMLElement, place: GridPlace): HTMLElement | undefined => {
  const id = placeId(place)
  return [...root.querySelectorAll<HTMLElement>('[data-place]')].find(
    (element) => element.dataset.place === id,
  )
}

/** Moves the focus, if what should hold it is on the page. */
export const focusPlace = (root: HTMLElement, {place, inside}: WantedFocus): boolean => {
  const element = place
    ? findPlace(root, place)
    : root.querySelector<HTMLElement>('[data-grid-add]')
  if (!element) return false
  const text = inside ? element.querySelector('textarea') : null
  if (text) {
    text.focus()
    text.setSelectionRange(text.value.length, text.value.length)
  } else {
    element.focus()
  }
  return true
}
