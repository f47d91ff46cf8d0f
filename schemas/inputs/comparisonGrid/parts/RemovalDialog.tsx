import {Text} from '@sanity/ui'

import {useGrid} from '../actions/useGrid.ts'
import type {GridPlace} from '../keyboard/GridPlace.ts'
import {axes} from '../model/axes.ts'
import type {Axis} from '../model/Axis.ts'
import {holdsContent} from '../model/holdsContent.ts'
import {textOf} from '../model/textOf.ts'
import {titleOf} from '../text/titleOf.ts'
import {ConfirmDialog} from './ConfirmDialog.tsx'

interface RemovalDialogProps {
  readonly axis: Axis
  readonly itemKey: string
  readonly onEnd: () => void
}

/** Asks before a row or column that holds content is removed, and says how much goes with it. */
export const RemovalDialog = ({axis, itemKey, onEnd}: RemovalDialogProps) => {
  const {t, table, focus, ...grid} = useGrid()
  const items = axes[axis].items(table)
  const index = items.findIndex(({_key}) => _key === itemKey)
  const title = titleOf(t, axis, {
    name: textOf(items[index], axes[axis].heading),
    position: index + 1,
  })
  const count = axes[axis].cells(table, itemKey).filter(holdsContent).length
  const place: GridPlace =
    axis === 'row'
      ? {part: 'menu', row: itemKey, column: null}
      : {part: 'menu', row: null, column: itemKey}
  return (
    <ConfirmDialog
      title={t('remove.title', {title})}
      cancel={t('remove.cancel')}
      confirm={t('remove.confirm')}
      onCancel={() => {
        onEnd()
        focus(place)
      }}
      onConfirm={() => {
        onEnd()
        grid[axis].remove(itemKey)
      }}
    >
      <Text size={1}>{t('remove.cells', {count})}</Text>
      <Text muted size={1}>
        {t('remove.undo')}
      </Text>
    </ConfirmDialog>
  )
}
