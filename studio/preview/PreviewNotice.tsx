import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {STUDIO_NAMESPACE} from '../i18n/studioNamespace.ts'

/** While the preview is put together. */
export function PreviewLoading() {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  return (
    <Flex align="center" aria-live="polite" gap={3} padding={4}>
      <Spinner muted />
      <Text muted size={1}>
        {t('preview.loading')}
      </Text>
    </Flex>
  )
}

/** When there is nothing to look at yet. */
export function PreviewEmpty() {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  return (
    <Card padding={4}>
      <Text muted>{t('preview.empty')}</Text>
    </Card>
  )
}

/** When the preview could not be put together, why, and a way to try again. */
export function PreviewError({error, onRetry}: {error: Error; onRetry: () => void}) {
  const {t} = useTranslation(STUDIO_NAMESPACE)
  return (
    <Card margin={3} padding={4} radius={2} role="alert" tone="critical">
      <Stack gap={4}>
        <Text weight="semibold">{t('preview.error')}</Text>
        <Text size={1}>{error.message}</Text>
        <Flex>
          <Button mode="ghost" onClick={onRetry} text={t('preview.retry')} />
        </Flex>
      </Stack>
    </Card>
  )
}
