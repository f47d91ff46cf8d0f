import {type ClipboardEvent, useEffect} from 'react'

import type {Grid} from '../actions/GridContext.ts'
import {readText} from '../model/readText.ts'
import {focusPlace} from './focusPlace.ts'
import {placeOfTarget} from './placeOfTarget.ts'

const clipboardKeys = new Set(['c', 'v', 'x'])

const keepFromStudio = (event: KeyboardEvent): void => {
  if ((event.ctrlKey || event.metaKey) && clipboardKeys.has(event.key.toLowerCase())) {
    event.stopPropagation()
  }
}

/**
 * Copies, cuts and pastes cells as text. The Studio would copy and paste whole fields on the same
 * keys; within the grid they stay with the browser, so that spreadsheets are understood.
 */
export const useGridClipboard = (grid: Grid) => {
  const {root} = grid
  useEffect(() => {
    const element = root.current
    element?.addEventListener('keydown', keepFromStudio)
    return () => element?.removeEventListener('keydown', keepFromStudio)
  }, [root])

  const copy = (event: ClipboardEvent<HTMLElement>, cut: boolean): void => {
    const place = placeOfTarget(grid.layout, event.target)
    if (!place || event.target instanceof HTMLTextAreaElement || place.part === 'menu') return
    event.preventDefault()
    event.clipboardData.setData('text/plain', readText(grid.table, place))
    if (cut && !grid.readOnly) grid.text.clear(place)
  }
  return {
    onCopy: (event: ClipboardEvent<HTMLElement>) => copy(event, false),
    onCut: (event: ClipboardEvent<HTMLElement>) => copy(event, true),
    onPaste: (event: ClipboardEvent<HTMLElement>): void => {
      const place = placeOfTarget(grid.layout, event.target)
      const text = event.clipboardData.getData('text/plain')
      const isBlock = text.includes('\t')
      if (!place || grid.readOnly || place.part === 'menu') return
      if (event.target instanceof HTMLTextAreaElement && !isBlock) return
      event.preventDefault()
      // What was being typed becomes a step of its own before the block is pasted.
      if (root.current) focusPlace(root.current, {place, inside: false})
      grid.paste(place, text)
    },
  }
}
