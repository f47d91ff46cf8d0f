import {DragHandleIcon} from '@sanity/icons/DragHandle'
import {Button} from '@sanity/ui'
import {MenuButton} from '@sanity/ui/menu'
import {useId} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import {useAxisDrag} from '../drag/useAxisDrag.ts'
import type {GridPlace} from '../keyboard/GridPlace.ts'
import {placeId} from '../keyboard/placeId.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import type {GridItem} from '../model/GridItem.ts'
import {textOf} from '../model/textOf.ts'
import {titleOf} from '../text/titleOf.ts'
import {AxisMenu} from './AxisMenu.tsx'

interface AxisHandleProps {
  readonly axis: Axis
  readonly item: GridItem
  readonly index: number
}

/** The handle of a row or column: it is dragged to move it and pressed for its menu. */
export const AxisHandle = ({axis, item, index}: AxisHandleProps) => {
  const {t, reachable} = useGrid()
  const id = useId()
  const drag = useAxisDrag(axis, item._key)
  const place: GridPlace =
    axis === 'row'
      ? {part: 'menu', row: item._key, column: null}
      : {part: 'menu', row: null, column: item._key}
  const title = titleOf(t, axis, {name: textOf(item, axes[axis].heading), position: index + 1})
  const isReachable = reachable !== undefined && placeId(reachable) === placeId(place)
  return (
    <MenuButton
      id={id}
      button={
        <Button
          {...drag}
          className="caveat-grid__handle"
          data-place={placeId(place)}
          tabIndex={isReachable ? 0 : -1}
          mode="bleed"
          padding={1}
          fontSize={1}
          icon={DragHandleIcon}
          aria-label={t('handle.name', {title})}
        />
      }
      menu={<AxisMenu axis={axis} itemKey={item._key} index={index} place={place} />}
      popover={{portal: true, placement: 'bottom-start'}}
    />
  )
}
