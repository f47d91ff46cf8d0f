import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {Notice} from '../signature/Notice.tsx'

/** Says which documents could not be read, so that nothing can be approved. */
export function UnknownParts({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {unknown} = known.review
  if (unknown.length === 0) return null
  return (
    <Notice
      text={t('panel.unknown', {count: unknown.length, ids: unknown.join(', ')})}
      tone="critical"
    />
  )
}
