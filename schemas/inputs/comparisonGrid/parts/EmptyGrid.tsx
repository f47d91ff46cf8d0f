import {AddIcon} from '@sanity/icons/Add'
import {ThLargeIcon} from '@sanity/icons/ThLarge'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'

import {useGrid} from '../actions/useGrid.ts'

/** A table without columns: says what to do, and takes a whole table from a spreadsheet. */
export const EmptyGrid = () => {
  const {t, readOnly, paste, start} = useGrid()
  if (readOnly) {
    return (
      <Card border padding={4} radius={2} tone="transparent">
        <Text muted size={1} align="center">
          {t('empty.read-only')}
        </Text>
      </Card>
    )
  }
  return (
    <Card
      className="caveat-grid__empty"
      border
      padding={5}
      radius={2}
      tabIndex={0}
      as="section"
      aria-label={t('empty.paste-label')}
      onPaste={(event) => {
        event.preventDefault()
        paste({row: null, column: null}, event.clipboardData.getData('text/plain'))
      }}
    >
      <Flex direction="column" align="center" gap={4}>
        <Text muted size={3}>
          <ThLargeIcon />
        </Text>
        <Stack gap={3}>
          <Text align="center" size={1} weight="medium">
            {t('empty.title')}
          </Text>
          <Text align="center" muted size={1}>
            {t('empty.paste')}
          </Text>
        </Stack>
        <Button
          data-grid-add=""
          icon={AddIcon}
          text={t('column.add-two')}
          mode="ghost"
          fontSize={1}
          padding={3}
          onClick={start}
        />
      </Flex>
    </Card>
  )
}
