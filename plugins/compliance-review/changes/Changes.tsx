import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {ReadDecision} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {Waiting} from '../panel/Waiting.tsx'
import type {KnownReview} from '../review/OpenReview.ts'
import {Notice} from '../signature/Notice.tsx'
import {ChangedDocument} from './ChangedDocument.tsx'
import {contentChanges} from './contentChanges.ts'
import {useSnapshot} from './useSnapshot.ts'

/** What changed since a decision: of the document itself, and of everything that it shows. */
export function Changes({
  decision,
  known,
}: {
  readonly decision: ReadDecision
  readonly known: KnownReview
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const loaded = useSnapshot(decision.hash)
  const {review, subject} = known
  const changes = useMemo(() => {
    if (loaded.status !== 'ready') return []
    const after = {document: subject.content, shown: review.shown}
    return contentChanges({decision, before: loaded.snapshot, after, pin: review.pin})
  }, [decision, loaded, review, subject])
  if (loaded.status === 'loading') return <Waiting text={t('changes.loading')} />
  if (loaded.status === 'broken') return <Notice text={t('changes.broken')} tone="critical" />
  if (loaded.status === 'failed') {
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
  }
  if (changes.length === 0) {
    return (
      <Text muted size={1}>
        {t('changes.none')}
      </Text>
    )
  }
  return (
    <Stack as="ul" gap={3}>
      {changes.map((change) => (
        <li key={change.id ?? ''}>
          <ChangedDocument change={change} subject={known.subject.id} />
        </li>
      ))}
    </Stack>
  )
}
