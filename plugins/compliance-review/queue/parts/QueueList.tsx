import {Button, Flex, Stack} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {QueueEntry} from '../model/QueueEntry.ts'
import {QueueRow} from './QueueRow.tsx'
import {useRovingList} from './useRovingList.ts'

/** So many rows are shown at once, and more of them on demand. */
const ROWS = 50

/** The entries of one section. */
export function QueueList({entries}: {readonly entries: readonly QueueEntry[]}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {active, onKeyDown, ref, setActive} = useRovingList()
  const [shown, setShown] = useState(ROWS)
  const rows = entries.slice(0, shown)
  const rest = entries.length - rows.length
  const reachable = Math.min(active, rows.length - 1)
  return (
    <Stack gap={3}>
      <Stack as="ul" data-testid="caveat-queue-rows" gap={2} onKeyDown={onKeyDown} ref={ref}>
        {rows.map((entry, index) => (
          <QueueRow
            entry={entry}
            isActive={index === reachable}
            key={entry.id}
            onFocus={() => {
              setActive(index)
            }}
          />
        ))}
      </Stack>
      {rest > 0 && (
        <Flex justify="center">
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => {
              setShown(shown + ROWS)
            }}
            text={t('queue.more', {count: Math.min(rest, ROWS)})}
          />
        </Flex>
      )}
    </Stack>
  )
}
