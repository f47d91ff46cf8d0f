import {Flex, Spinner, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

/** Says that the page is being looked at. */
export function Checking() {
  const {t} = useTranslation(GUARD_NAMESPACE)
  return (
    <Flex align="center" aria-live="polite" gap={3} padding={2}>
      <Spinner muted />
      <Text muted size={1}>
        {t('inspector.checking')}
      </Text>
    </Flex>
  )
}
