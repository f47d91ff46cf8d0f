import type {KeyboardEvent} from 'react'

import type {Grid} from '../actions/GridContext.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import {focusKind} from './focusKind.ts'
import {focusPlace} from './focusPlace.ts'
import type {GridPlace} from './GridPlace.ts'
import {nextPlace} from './nextPlace.ts'
import {openMenuOf} from './openMenuOf.ts'
import {placeOfTarget} from './placeOfTarget.ts'
import {type KeyCommand, readKey} from './readKey.ts'

const moveFrom = (grid: Grid, place: GridPlace, where: 'up' | 'down' | 'left' | 'right'): void => {
  const axis: Axis = where === 'up' || where === 'down' ? 'row' : 'column'
  const key = place[axis]
  if (key === null || grid.readOnly) return
  const index = axes[axis].items(grid.table).findIndex(({_key}) => _key === key)
  grid[axis].move(key, where === 'up' || where === 'left' ? index - 1 : index + 1, place)
}

const edit = (root: HTMLElement, place: GridPlace, replace: boolean): void => {
  focusPlace(root, {place, inside: true})
  const text = document.activeElement
  if (replace && text instanceof HTMLTextAreaElement) text.select()
}

/** Carries out what a key asks for. Whether the browser may still act on the key is the answer. */
const obey = (grid: Grid, place: GridPlace, command: KeyCommand): 'handled' | 'pass' => {
  const root = grid.root.current
  if (!root) return 'pass'
  switch (command.do) {
    case 'go':
    case 'write-and-go':
      focusPlace(root, {place: nextPlace(grid.layout, place, command.where), inside: false})
      return 'handled'
    case 'leave':
      focusPlace(root, {place, inside: false})
      return 'handled'
    case 'move':
      moveFrom(grid, place, command.where)
      return 'handled'
    case 'edit':
      if (!grid.readOnly) edit(root, place, command.replace)
      return command.replace ? 'pass' : 'handled'
    case 'details':
      if (place.column !== null) grid.openDetails(place)
      return 'handled'
    case 'menu':
      return openMenuOf(root, place) ? 'handled' : 'pass'
    case 'clear':
      if (!grid.readOnly) grid.text.clear(place)
      return 'handled'
    default:
      if (!grid.readOnly) grid.history[command.do]()
      return 'handled'
  }
}

/** The keyboard of the grid, after the grid pattern of the WAI-ARIA practices. */
export const handleGridKey = (grid: Grid, event: KeyboardEvent<HTMLElement>): void => {
  const {target} = event
  // Menus are drawn elsewhere on the page; React still hands their events up to here.
  if (!(target instanceof Node) || !event.currentTarget.contains(target)) return
  grid.places.forget()
  const kind = focusKind(target)
  const place = placeOfTarget(grid.layout, target)
  if (!kind || !place) return
  const {key, altKey, ctrlKey, metaKey, shiftKey} = event
  const {isComposing} = event.nativeEvent
  const command = readKey({key, altKey, ctrlKey, metaKey, shiftKey, isComposing}, kind)
  if (!command || obey(grid, place, command) === 'pass') return
  event.preventDefault()
  event.stopPropagation()
}
