import {AddIcon} from '@sanity/icons/Add'
import {UndoIcon} from '@sanity/icons/Undo'
import {Button, Flex, Text} from '@sanity/ui'

import {useGrid} from '../actions/useGrid.ts'
import {KeyboardHelp} from './KeyboardHelp.tsx'

/** Adding at the end, and what happened last, with a way back. */
export const GridFooter = () => {
  const {t, table, readOnly, row, column, said, history, focus, reachable} = useGrid()
  const hasColumns = table.comparators.length > 0
  const isEditable = !readOnly && hasColumns
  return (
    <Flex align="center" gap={2} wrap="wrap" className="caveat-grid__footer">
      {isEditable && (
        <>
          <Button
            data-grid-add=""
            icon={AddIcon}
            text={t('row.add')}
            mode="ghost"
            fontSize={1}
            padding={3}
            onClick={() => row.add(table.rows.length)}
          />
          <Button
            icon={AddIcon}
            text={t('column.add')}
            mode="ghost"
            fontSize={1}
            padding={3}
            onClick={() => column.add(table.comparators.length)}
          />
        </>
      )}
      <Flex flex={1} align="center" gap={2} justify="flex-end">
        {!readOnly && history.canUndo && (
          <Button
            icon={UndoIcon}
            text={t('undo.button')}
            mode="bleed"
            fontSize={1}
            padding={2}
            onClick={() => {
              history.undo()
              if (!history.canUndoMore) focus(reachable)
            }}
          />
        )}
        {isEditable && <KeyboardHelp />}
      </Flex>
      <output aria-live="polite" className="caveat-grid__said">
        <Text muted size={1}>
          {said}
        </Text>
      </output>
    </Flex>
  )
}
