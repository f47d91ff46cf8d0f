import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import {EARLY_SECTIONS} from '../model/sections.ts'
import {passes} from '../model/filterQueue.ts'
import type {LiveQueue} from '../source/useQueue.ts'
import type {QueuePlace} from '../useQueuePlace.ts'
import {QueueList} from './QueueList.tsx'
import {QueueProgress} from './QueueProgress.tsx'

type ReadQueue = Extract<LiveQueue, {status: 'read'}>

/** What is in the chosen section, as far as it is known and passes the filters. */
export function SectionContent({
  live,
  place: {filter, section},
}: {
  readonly live: ReadQueue
  readonly place: QueuePlace
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const all = live.queue[section]
  const entries = all.filter(passes(filter))
  const isKnown = live.isComplete || EARLY_SECTIONS.includes(section)
  const empty = all.length > 0 ? t('queue.empty.filtered') : t(`queue.empty.${section}`)
  const summary = entries.length === 0 ? empty : t('queue.count', {count: entries.length})
  return (
    <Stack gap={4}>
      {!live.isComplete && <QueueProgress progress={live} />}
      <Text aria-live="polite" data-testid="caveat-queue-summary" muted size={1}>
        {isKnown ? summary : t('queue.loading.section')}
      </Text>
      {entries.length > 0 && <QueueList entries={entries} key={section} />}
    </Stack>
  )
}
