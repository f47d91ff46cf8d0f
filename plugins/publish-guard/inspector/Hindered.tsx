import {Card, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Hindrance} from '../fixes/useApplyFix.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

/** Says why nothing can be mended here and now. */
export function Hindered({by}: {readonly by: Hindrance | undefined}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  if (by === undefined) return null
  return (
    <Card padding={3} radius={2} tone="transparent">
      <Text muted size={1}>
        {t(by)}
      </Text>
    </Card>
  )
}
