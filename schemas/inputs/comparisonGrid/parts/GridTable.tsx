import {Card, Text} from '@sanity/ui'
import type {FocusEvent} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import {handleGridKey} from '../keyboard/handleGridKey.ts'
import {placeOfTarget} from '../keyboard/placeOfTarget.ts'
import {useGridClipboard} from '../keyboard/useGridClipboard.ts'
import {tableWidths} from '../layout/tableWidths.ts'
import {useSideRoom} from '../layout/useSideRoom.ts'
import {DropLine} from './DropLine.tsx'
import {GridHead} from './GridHead.tsx'
import {GridRow} from './GridRow.tsx'

const isWithin = (event: FocusEvent<HTMLElement>, target: EventTarget | null): boolean =>
  target instanceof Node && event.currentTarget.contains(target)

/** The table itself; it scrolls sideways when there are many columns. */
export const GridTable = () => {
  const grid = useGrid()
  const {t, table, layout, places, readOnly, root, formFocus} = grid
  const room = useSideRoom(root)
  const widths = tableWidths(table.comparators.length)
  const clipboard = useGridClipboard(grid)
  return (
    <Card
      border
      radius={2}
      overflow="auto"
      className="caveat-grid__scroll"
      style={{marginInline: `clamp(-${room}px, calc((100% - ${widths.comfortable}rem) / 2), 0px)`}}
    >
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what the grid pattern asks for
        role="grid"
        className="caveat-grid"
        aria-label={t('table.label')}
        aria-readonly={readOnly}
        style={{minWidth: `${widths.least}rem`}}
        {...clipboard}
        onPointerDown={places.forget}
        onKeyDownCapture={(event) => handleGridKey(grid, event)}
        onFocus={(event) => {
          const place = isWithin(event, event.target)
            ? placeOfTarget(layout, event.target)
            : undefined
          if (!place) return
          places.setActive(place)
          formFocus.enter(place)
        }}
        onBlur={(event) => {
          const place = placeOfTarget(layout, event.target)
          if (place && !isWithin(event, event.relatedTarget)) formFocus.leave(place)
        }}
      >
        <colgroup>
          {!readOnly && <col className="caveat-grid__gutter-width" />}
          <col className="caveat-grid__attribute-width" />
        </colgroup>
        <GridHead />
        <tbody>
          {table.rows.map((row, index) => (
            <GridRow key={row._key} row={row} index={index} />
          ))}
        </tbody>
      </table>
      <DropLine />
      {table.rows.length === 0 && (
        <Card padding={4} borderTop>
          <Text muted size={1} align="center">
            {t('empty.rows')}
          </Text>
        </Card>
      )}
    </Card>
  )
}
