import {type PointerEvent, useRef} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import {dropIndex} from './dropIndex.ts'
import {measureAxis} from './measureAxis.ts'
import {movedTo} from './movedTo.ts'

const THRESHOLD = 4

const tableOf = (element: Element): HTMLElement | null => element.closest('table')

/**
 * Lets a handle drag its row or column. A press that does not travel stays a click; the click that
 * ends a drag is swallowed, so that it does not open the menu.
 */
export const useAxisDrag = (axis: Axis, key: string) => {
  const grid = useGrid()
  const origin = useRef<number>(undefined)
  const dragged = useRef(false)
  const along = ({clientX, clientY}: PointerEvent): number => (axis === 'row' ? clientY : clientX)

  const stop = (): void => {
    origin.current = undefined
    grid.setDrop(undefined)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      dragged.current = false
      if (event.button !== 0) return
      origin.current = along(event)
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const table = tableOf(event.currentTarget)
      if (origin.current === undefined || !table) return
      if (Math.abs(along(event) - origin.current) > THRESHOLD) dragged.current = true
      if (!dragged.current) return
      const extents = measureAxis(table, axis)
      const before = dropIndex(extents, along(event))
      const line = extents[before]?.start ?? extents.at(-1)?.end ?? 0
      const box = table.getBoundingClientRect()
      grid.setDrop({axis, before, offset: line - (axis === 'row' ? box.top : box.left)})
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const table = tableOf(event.currentTarget)
      if (dragged.current && table) {
        const items = axes[axis].items(grid.table)
        const from = items.findIndex(({_key}) => _key === key)
        const to = movedTo(from, dropIndex(measureAxis(table, axis), along(event)))
        if (to !== from) {
          grid[axis].move(key, to, {
            part: 'menu',
            row: axis === 'row' ? key : null,
            column: axis === 'column' ? key : null,
          })
        }
      }
      stop()
    },
    onPointerCancel: stop,
    onClickCapture: (event: {stopPropagation: () => void}): void => {
      if (dragged.current) event.stopPropagation()
      dragged.current = false
    },
  }
}
