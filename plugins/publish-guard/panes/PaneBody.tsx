import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {Listened} from './useListened.ts'

/** The inside of a list pane: while it loads, when that failed, and when it has rows. */
export function PaneBody({
  listened,
  onRetry,
  children,
}: {
  readonly listened: Listened
  readonly onRetry: () => void
  readonly children: (rows: readonly unknown[]) => ReactNode
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (listened.status === 'loading') {
    return (
      <Flex align="center" gap={3} padding={4} aria-live="polite">
        <Spinner muted />
        <Text muted size={1}>
          {t('pane.loading')}
        </Text>
      </Flex>
    )
  }
  if (listened.status === 'error') {
    return (
      <Card margin={3} padding={3} radius={2} role="alert" tone="critical">
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {t('pane.error.title')}
          </Text>
          <Text size={1}>{listened.message}</Text>
          <Flex>
            <Button mode="ghost" onClick={onRetry} text={t('pane.error.retry')} />
          </Flex>
        </Stack>
      </Card>
    )
  }
  return <>{children(listened.rows)}</>
}
