import {focusPlace} from './focusPlace.ts'
import type {GridPlace} from './GridPlace.ts'

/** Opens the menu of the row or column that a heading names, as Enter on its handle does. */
export const openMenuOf = (root: HTMLElement, {row, column}: GridPlace): boolean => {
  if (row !== null && column !== null) return false
  if (!focusPlace(root, {place: {part: 'menu', row, column}, inside: false})) return false
  // A click would open the menu for the mouse, without focus on its first entry.
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}),
  )
  return true
}
