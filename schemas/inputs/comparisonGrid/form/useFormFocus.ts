import {type RefObject, useEffect, useRef} from 'react'
import {type Path, pathToString, useFormCallbacks} from 'sanity'

import type {GridFocus} from '../keyboard/useGridFocus.ts'
import type {GridMarks} from '../marks/readMarks.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import {itemPath} from './itemPath.ts'
import {spotOfPath} from './spotOfPath.ts'

interface Surroundings {
  readonly focusPath: Path
  readonly root: RefObject<HTMLElement | null>
  readonly focus: GridFocus['focus']
  readonly marks: GridMarks
}

/**
 * Tells the Studio where in the table the person is, and follows the focus that the Studio asks
 * for, such as by a click on a message of the validation panel. While the form of a column or cell
 * is open, the focus belongs to that form.
 */
export const useFormFocus = ({focusPath, root, focus, marks}: Surroundings) => {
  const {onPathFocus, onPathBlur} = useFormCallbacks()
  const known = useRef(pathToString(focusPath))

  useEffect(() => {
    const path = pathToString(focusPath)
    if (known.current === path) return
    known.current = path
    const spot = spotOfPath(focusPath)
    const isInside = root.current?.contains(document.activeElement) ?? false
    if (spot && !isInside && !marks.at(spot).open) focus({part: 'text', ...spot})
  })

  return {
    enter: (spot: GridSpot): void => {
      const path = itemPath(spot)
      known.current = pathToString(path)
      onPathFocus(path)
    },
    leave: (spot: GridSpot): void => onPathBlur(itemPath(spot)),
  }
}

export type FormFocus = ReturnType<typeof useFormFocus>
