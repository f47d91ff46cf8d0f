import {useEffect, useRef} from 'react'
import type {Path} from 'sanity'

import type {Grid} from '../actions/GridContext.ts'
import {spotOfPath} from './spotOfPath.ts'

/**
 * Follows the focus that the Studio asks for from outside, such as a click on a message of the
 * validation panel. While a form of details is open, the focus belongs to it.
 */
export const useFormFocus = (focusPath: Path, {root, places, marks}: Grid): void => {
  const seen = useRef(focusPath)
  useEffect(() => {
    if (seen.current === focusPath) return
    seen.current = focusPath
    const spot = spotOfPath(focusPath)
    const isInside = root.current?.contains(document.activeElement) ?? false
    if (spot && !isInside && !marks.at(spot).open) places.focus({part: 'text', ...spot})
  })
}
