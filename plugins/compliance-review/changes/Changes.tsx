import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {ReadDecision} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {Waiting} from '../panel/Waiting.tsx'
import type {KnownReview} from '../review/OpenReview.ts'
import {Notice} from '../signature/Notice.tsx'
import {ChangedDocument} from './ChangedDocument.tsx'
import {useChanges} from './useChanges.ts'

/** What changed since a decision: of the document itself, and of everything that it shows. */
export function Changes({
  decision,
  known,
}: {
  readonly decision: ReadDecision
  readonly known: KnownReview
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const loaded = useChanges(decision, known)
  switch (loaded.status) {
    case 'loading':
      return <Waiting text={t('changes.loading')} />
    case 'broken':
      return <Notice text={t('changes.broken')} tone="critical" />
    case 'failed':
      return (
        <Stack gap={3}>
          <Notice text={t('changes.failed')} tone="critical" />
          <Flex>
            <Button
              fontSize={1}
              mode="ghost"
              onClick={loaded.retry}
              padding={2}
              text={t('panel.retry')}
            />
          </Flex>
        </Stack>
      )
    default:
      return loaded.changes.length === 0 ? (
        <Text muted size={1}>
          {t('changes.none')}
        </Text>
      ) : (
        <Stack as="ul" gap={3}>
          {loaded.changes.map((change) => (
            <li key={change.id ?? ''}>
              <ChangedDocument change={change} subject={known.subject.id} />
            </li>
          ))}
        </Stack>
      )
  }
}
