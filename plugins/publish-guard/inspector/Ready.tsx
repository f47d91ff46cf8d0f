import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useDocumentPane} from 'sanity/structure'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {isGuardMarker} from '../validation/guardMarker.ts'

/** Says that nothing blocks the page. */
export function Ready() {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {validation} = useDocumentPane()
  return (
    <Card data-summary padding={3} radius={2} tabIndex={-1} tone="positive">
      <Flex align="flex-start" gap={3}>
        <Text size={1}>
          <CheckmarkCircleIcon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1}>{t('inspector.ready')}</Text>
          {validation.some(isGuardMarker) && (
            <Text muted size={1}>
              {t('inspector.stale')}
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}
