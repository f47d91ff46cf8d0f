import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {PageNames} from './PageNames.tsx'
import {useImpact} from './useImpact.ts'

/** The pages whose approval goes with a substantive change of a document, before that is signed. */
export function ImpactNotice({id}: {readonly id: string}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [impact] = useImpact(id)
  if (impact.status === 'loading') return <Words text={t('impact.loading')} />
  if (impact.status === 'error') {
    return <Words text={t('impact.unknown', {reason: impact.message})} />
  }
  return (
    <Stack data-testid="caveat-impact-notice" gap={3}>
      <Words text={t('impact.substantive', {count: impact.pages.length})} />
      <PageNames pages={impact.pages} />
    </Stack>
  )
}

function Words({text}: {readonly text: string}) {
  return (
    <Text aria-live="polite" size={1}>
      {text}
    </Text>
  )
}
