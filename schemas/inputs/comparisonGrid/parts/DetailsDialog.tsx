import {useId} from 'react'
import {EditPortal, FormInput, useFormCallbacks} from 'sanity'

import {useGrid} from '../actions/useGrid.ts'
import {itemPath} from '../form/itemPath.ts'
import {openSpot} from '../form/openSpot.ts'
import type {Axis} from '../model/Axis.ts'
import {axes} from '../model/axes.ts'
import {textOf} from '../model/textOf.ts'
import {nameOf} from '../text/nameOf.ts'

/** The Studio's own form of the column or cell that is open, in a dialog. */
export const DetailsDialog = () => {
  const {form, table, marks, focus, t} = useGrid()
  const {onPathOpen} = useFormCallbacks()
  const id = useId()
  const spot = openSpot(table, marks)
  if (!spot) return null
  const name = (axis: Axis, key: string | null): string => {
    const items = axes[axis].items(table)
    const index = items.findIndex(({_key}) => _key === key)
    return nameOf(t, axis, {
      name: textOf(items[index], axes[axis].heading),
      position: index + 1,
    })
  }
  const column = name('column', spot.column)
  return (
    <EditPortal
      type="dialog"
      id={id}
      width={1}
      autofocus
      header={
        spot.row === null
          ? t('column.details.title', {column})
          : t('cell.details.title', {row: name('row', spot.row), column})
      }
      onClose={() => {
        onPathOpen([])
        focus({part: 'text', ...spot})
      }}
    >
      <FormInput {...form} absolutePath={itemPath(spot)} />
    </EditPortal>
  )
}
