import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'

/** Says why there is no queue, and offers to try again. */
export function QueueFailure({
  message,
  onRetry,
}: {
  readonly message: string
  readonly onRetry: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Card padding={4} radius={2} role="alert" tone="critical">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {t('queue.error.title')}
        </Text>
        <Text size={1}>{message}</Text>
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={onRetry} text={t('queue.error.retry')} />
        </Flex>
      </Stack>
    </Card>
  )
}
