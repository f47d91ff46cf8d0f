import {ArrowDownIcon} from '@sanity/icons/ArrowDown'
import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {ArrowUpIcon} from '@sanity/icons/ArrowUp'
import {EditIcon} from '@sanity/icons/Edit'
import {InsertAboveIcon} from '@sanity/icons/InsertAbove'
import {InsertBelowIcon} from '@sanity/icons/InsertBelow'
import {TrashIcon} from '@sanity/icons/Trash'
import {Menu, MenuDivider, MenuItem} from '@sanity/ui/menu'
import type {ComponentProps} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import type {GridPlace} from '../keyboard/GridPlace.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'

interface AxisMenuProps extends ComponentProps<typeof Menu> {
  readonly axis: Axis
  readonly itemKey: string
  readonly index: number
  /** Where the focus stays while the row or column moves. */
  readonly place: GridPlace
}

const looks = {
  row: {back: ArrowUpIcon, forward: ArrowDownIcon, backKey: '↑', forwardKey: '↓'},
  column: {back: ArrowLeftIcon, forward: ArrowRightIcon, backKey: '←', forwardKey: '→'},
} as const

/** What can be done with a row or column. */
export const AxisMenu = ({axis, itemKey, index, place, ...menuProps}: AxisMenuProps) => {
  const {t, table, openDetails, askToRemove, ...grid} = useGrid()
  const actions = grid[axis]
  const last = axes[axis].items(table).length - 1
  const look = looks[axis]
  return (
    <Menu {...menuProps}>
      {axis === 'column' && (
        <MenuItem
          icon={EditIcon}
          text={t('column.details')}
          onClick={() => openDetails({row: null, column: itemKey})}
        />
      )}
      <MenuItem
        icon={look.back}
        text={t(`${axis}.back`)}
        hotkeys={['Alt', look.backKey]}
        disabled={index === 0}
        onClick={() => actions.move(itemKey, index - 1, place)}
      />
      <MenuItem
        icon={look.forward}
        text={t(`${axis}.forward`)}
        hotkeys={['Alt', look.forwardKey]}
        disabled={index === last}
        onClick={() => actions.move(itemKey, index + 1, place)}
      />
      <MenuItem
        icon={InsertAboveIcon}
        text={t(`${axis}.insert-before`)}
        onClick={() => actions.add(index)}
      />
      <MenuItem
        icon={InsertBelowIcon}
        text={t(`${axis}.insert-after`)}
        onClick={() => actions.add(index + 1)}
      />
      <MenuDivider />
      <MenuItem
        icon={TrashIcon}
        tone="critical"
        text={t(`${axis}.remove`)}
        onClick={() => askToRemove(axis, itemKey)}
      />
    </Menu>
  )
}
