import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {DisclaimerLibrary} from '../fixes/useDisclaimerLibrary.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

/** Says that no fixes can be offered because the disclaimers could not be listed. */
export function LibraryFailure({library}: {readonly library: DisclaimerLibrary}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (library.status !== 'error') return null
  return (
    <Card padding={3} radius={2} role="alert" tone="caution">
      <Stack gap={3}>
        <Text size={1}>{t('fix.library.error', {reason: library.message})}</Text>
        <Flex>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={library.retry}
            padding={2}
            text={t('pane.error.retry')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
