import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useDeferredValue} from 'react'
import {type DocumentInspectorProps, useTranslation} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {OpenReview} from '../review/OpenReview.ts'
import {Notice} from '../signature/Notice.tsx'
import {ReviewedDocument} from './ReviewedDocument.tsx'
import {useOpenReview} from './useOpenReview.ts'
import {useSettledReview} from './useSettledReview.ts'
import {Waiting} from './Waiting.tsx'

function Body({open}: {readonly open: OpenReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const settled = useSettledReview(open)
  return (
    <Stack gap={5}>
      {open.status === 'none' && (
        <Text muted size={1}>
          {t('panel.none')}
        </Text>
      )}
      {open.status === 'failed' && <Notice text={t('panel.failed')} tone="critical" />}
      {open.status === 'loading' && settled === undefined && <Waiting text={t('panel.loading')} />}
      {settled !== undefined && <ReviewedDocument known={settled} />}
    </Stack>
  )
}

/** Where the open document stands in review, live, beside the document itself. */
export function ReviewInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  // Who types does not wait until the differences are worked out.
  const open = useDeferredValue(useOpenReview(documentId, documentType))
  return (
    <Flex direction="column" height="fill" overflow="hidden" data-testid="caveat-review">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('panel.close')}
        flex="none"
        onClose={onClose}
        title={t('panel.title')}
      />
      <Card flex={1} overflow="auto" padding={3}>
        <Body open={open} />
      </Card>
    </Flex>
  )
}
