import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {WrenchIcon} from '@sanity/icons/Wrench'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'

import {useGrid} from '../actions/useGrid.ts'
import {createKey} from '../model/createKey.ts'
import type {GridProblem} from '../model/GridProblem.ts'
import {locksTable} from '../model/locksTable.ts'
import {repairTable} from '../model/repairTable.ts'
import {problemText} from '../text/problemText.ts'
import {ConfirmDialog} from './ConfirmDialog.tsx'
import {ShortList} from './ShortList.tsx'

/** Says what is irregular in the stored table and repairs it, after asking when content would go. */
export const RepairNotice = ({problems}: {problems: readonly GridProblem[]}) => {
  const {t, form, history, focus, reachable} = useGrid()
  const [lost, setLost] = useState<readonly string[]>()
  const repair = (mayLose: boolean): void => {
    const planned = repairTable(form.value, createKey)
    if (!planned) return
    if (planned.lost.length > 0 && !mayLose) return setLost(planned.lost)
    setLost(undefined)
    history.run(planned.edit, t('problems.repaired'))
    focus(reachable)
  }
  return (
    <Card border padding={3} radius={2} tone="caution" role="alert">
      <Flex gap={3} align="flex-start">
        <Text size={1}>
          <WarningOutlineIcon />
        </Text>
        <Stack gap={3} flex={1}>
          <Text size={1} weight="medium">
            {t('problems.title')}
          </Text>
          <ShortList lines={problems.map((problem) => problemText(t, problem))} />
          {problems.some(locksTable) && <Text size={1}>{t('problems.locked')}</Text>}
        </Stack>
        {form.readOnly !== true && (
          <Button
            icon={WrenchIcon}
            text={t('problems.repair')}
            tone="caution"
            mode="ghost"
            fontSize={1}
            padding={3}
            onClick={() => repair(false)}
          />
        )}
      </Flex>
      {lost && (
        <ConfirmDialog
          title={t('problems.lost.title')}
          cancel={t('problems.lost.cancel')}
          confirm={t('problems.lost.confirm')}
          onCancel={() => setLost(undefined)}
          onConfirm={() => repair(true)}
        >
          <Text size={1}>{t('problems.lost.text')}</Text>
          <ShortList lines={lost.map((line) => `“${line}”`)} />
          <Text muted size={1}>
            {t('remove.undo')}
          </Text>
        </ConfirmDialog>
      )}
    </Card>
  )
}
