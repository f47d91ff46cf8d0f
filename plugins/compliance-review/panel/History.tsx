import {Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {DecisionRecord} from '../review/decisionRecords.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {Notice} from '../signature/Notice.tsx'
import {SignedDecision} from './SignedDecision.tsx'

/** Every decision on the document, the latest first, with its signature. */
export function History({
  history,
  known,
}: {
  readonly history: readonly DecisionRecord[]
  readonly known: KnownReview
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Stack gap={3}>
      {known.broken > 0 && (
        <Notice text={t('history.broken', {count: known.broken})} tone="critical" />
      )}
      {history.length === 0 ? (
        <Text muted size={1}>
          {t('history.none')}
        </Text>
      ) : (
        <Stack as="ol" gap={3} style={{listStyle: 'none'}}>
          {history.toReversed().map((record) => (
            <li key={record.id}>
              <SignedDecision known={known} record={record} />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
