import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {Obstacle} from '../review/obstacleTo.ts'
import {Notice} from '../signature/Notice.tsx'
import type {Signing} from './useSigning.ts'

/** Says why a decision cannot be signed at this moment, or was not stored. */
export function DecisionNotices({
  isChanged,
  obstacle,
  signing,
}: {
  readonly isChanged: boolean
  readonly obstacle: Obstacle | undefined
  readonly signing: Signing
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  if (isChanged) return <Notice text={t('decide.changed')} tone="critical" />
  if (signing.status === 'failed') {
    return <Notice text={t('decide.failed', {reason: signing.message})} tone="critical" />
  }
  if (obstacle === undefined || signing.status === 'sending') return null
  return <Notice text={t(`obstacle.${obstacle}`)} tone="caution" />
}
