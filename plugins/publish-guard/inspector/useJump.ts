import {useCallback, useEffect, useRef} from 'react'
import type {Path} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {fieldElement} from './fieldElement.ts'
import {focusPathOf} from './focusPathOf.ts'

/** A text editor that has just appeared takes no focus yet: after so many frames it is asked again. */
const FRAMES_BETWEEN_ATTEMPTS = 15
const ATTEMPTS = 6

/**
 * A way to a field of the open document. A field behind another tab, or in a closed object, has to
 * appear before it can come into view and take the focus, which the Studio does not wait for.
 */
export function useJump(): (path: Path) => void {
  const {onFocus, onPathOpen, value} = useDocumentPane()
  const frame = useRef(0)

  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current)
    },
    [],
  )

  return useCallback(
    (path: Path) => {
      const afterFrames = (frames: number, next: () => void) => {
        frame.current = requestAnimationFrame(() => {
          if (frames <= 1) next()
          else afterFrames(frames - 1, next)
        })
      }
      const arrive = (attemptsLeft: number) => {
        const field = fieldElement(path)
        if (field?.contains(document.activeElement) || attemptsLeft === 0) return
        // The Studio follows a change of focus only.
        onFocus([])
        afterFrames(1, () => {
          onFocus(focusPathOf(path, value))
          field?.scrollIntoView({block: 'nearest'})
          afterFrames(FRAMES_BETWEEN_ATTEMPTS, () => {
            arrive(attemptsLeft - 1)
          })
        })
      }
      cancelAnimationFrame(frame.current)
      onPathOpen(path)
      afterFrames(1, () => {
        arrive(ATTEMPTS)
      })
    },
    [onFocus, onPathOpen, value],
  )
}
