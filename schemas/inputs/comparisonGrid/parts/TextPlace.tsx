import type {ComponentProps, ReactNode} from 'react'
import {ChangeIndicator} from 'sanity'

import {useGrid} from '../actions/useGrid.ts'
import {itemPath} from '../form/itemPath.ts'
import type {GridPlace} from '../keyboard/GridPlace.ts'
import {placeId} from '../keyboard/placeId.ts'
import type {GridSpot} from '../model/GridSpot.ts'
import {SpotSignals} from './SpotSignals.tsx'

interface TextPlaceProps extends ComponentProps<'td'> {
  readonly as: 'td' | 'th'
  readonly spot: GridSpot
  readonly children: ReactNode
}

/** A cell or heading that the keyboard reaches, with its marks. */
export const TextPlace = ({as: Cell, spot, children, ...rest}: TextPlaceProps) => {
  const {marks, reachable} = useGrid()
  const place: GridPlace = {part: 'text', row: spot.row, column: spot.column}
  const id = placeId(place)
  const {validation, changed} = marks.at(spot)
  const level = ['error', 'warning'].find((name) => validation.some((mark) => mark.level === name))
  return (
    <Cell
      {...rest}
      data-place={id}
      data-level={level}
      tabIndex={reachable !== undefined && placeId(reachable) === id ? 0 : -1}
    >
      <ChangeIndicator
        className="caveat-grid__changes"
        path={itemPath(spot)}
        isChanged={changed}
        hasFocus={false}
      >
        <div className="caveat-grid__cell">
          {children}
          <div className="caveat-grid__signals">
            <SpotSignals spot={spot} />
          </div>
        </div>
      </ChangeIndicator>
    </Cell>
  )
}
