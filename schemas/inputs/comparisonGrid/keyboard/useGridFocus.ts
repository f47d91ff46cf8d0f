import {type RefObject, useEffect, useRef, useState} from 'react'

import {focusPlace, type WantedFocus} from './focusPlace.ts'
import type {GridPlace} from './GridPlace.ts'

const addButton: WantedFocus = {place: undefined, inside: false}

/**
 * Keeps the one place of the grid that Tab reaches, and moves the focus. A place that an edit is
 * about to bring into being gets the focus as soon as it is on the page.
 */
export const useGridFocus = (root: RefObject<HTMLElement | null>) => {
  const wanted = useRef<WantedFocus>(undefined)
  const [active, setActive] = useState<GridPlace>()
  const [, setRequests] = useState(0)

  useEffect(() => {
    if (!root.current || !wanted.current) return
    const isLost = document.activeElement === document.body
    const isMoved = focusPlace(root.current, wanted.current)
    if (isMoved || (isLost && focusPlace(root.current, addButton))) wanted.current = undefined
  })

  return {
    active,
    setActive,
    /** Gives up on a place that is not there yet: the person has gone on. */
    forget: (): void => {
      wanted.current = undefined
    },
    /** Moves the focus to a place after the next change of the page. */
    focus: (place: GridPlace | undefined, inside = false): void => {
      wanted.current = {place, inside}
      setRequests((count) => count + 1)
    },
  }
}

export type GridFocus = ReturnType<typeof useGridFocus>
