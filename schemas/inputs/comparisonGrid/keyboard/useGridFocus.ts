import {type RefObject, useEffect, useRef, useState} from 'react'

import {focusPlace, type WantedFocus} from './focusPlace.ts'
import type {GridPlace} from './GridPlace.ts'

/**
 * Keeps the one place of the grid that Tab reaches, and moves the focus. A place that an edit is
 * about to bring into being gets the focus as soon as it is on the page.
 */
export const useGridFocus = (root: RefObject<HTMLElement | null>) => {
  const wanted = useRef<WantedFocus>(undefined)
  const [active, setActive] = useState<GridPlace>()
  const [, setRequests] = useState(0)

  useEffect(() => {
    if (root.current && wanted.current && focusPlace(root.current, wanted.current)) {
      wanted.current = undefined
    }
  })

  return {
    active,
    setActive: (place: GridPlace): void => {
      wanted.current = undefined
      setActive(place)
    },
    /** Moves the focus to a place after the next change of the page. */
    focus: (place: GridPlace | undefined, inside = false): void => {
      wanted.current = {place, inside}
      setRequests((count) => count + 1)
    },
  }
}

export type GridFocus = ReturnType<typeof useGridFocus>
