import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

/** Says why there is no list, and offers to try again. */
export function PaneFailure({
  message,
  onRetry,
}: {
  readonly message: string
  readonly onRetry: () => void
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  return (
    <Card margin={3} padding={3} radius={2} role="alert" tone="critical">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {t('pane.error.title')}
        </Text>
        <Text size={1}>{message}</Text>
        <Flex>
          <Button mode="ghost" onClick={onRetry} text={t('pane.error.retry')} />
        </Flex>
      </Stack>
    </Card>
  )
}
