import {Flex, Spinner, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'

/** Says that documents are still being read, and how many. */
export function QueueProgress({
  progress,
}: {
  readonly progress?: {readonly read: number; readonly total: number}
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Flex align="center" gap={3} aria-live="polite" padding={1}>
      <Spinner muted />
      <Text muted size={1}>
        {progress === undefined
          ? t('queue.loading.begin')
          : t('queue.loading', {read: progress.read, total: progress.total})}
      </Text>
    </Flex>
  )
}
