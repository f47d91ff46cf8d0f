import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
import {Notice} from '../signature/Notice.tsx'
import {EMPTY_REQUEST} from './createRequest.ts'
import {RequestFields} from './RequestFields.tsx'
import {useReviewers} from './useReviewers.ts'
import {useRequesting} from './useRequesting.ts'

/** Asks for a review: of whom, until when, and what the reviewer should know. */
export function RequestDialog({
  review,
  onClose,
}: {
  readonly review: KnownReview
  readonly onClose: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const reviewers = useReviewers(review.options)
  const [draft, setDraft] = useState(EMPTY_REQUEST)
  const {isSending, failure, request} = useRequesting(review, onClose)
  return (
    <FormDialog
      header={t('request.header', {title: review.title})}
      onClose={onClose}
      onSubmit={() => {
        request(draft)
      }}
      submit={{
        text: t('request.send'),
        tone: 'primary',
        isDisabled: false,
        isLoading: isSending,
      }}
    >
      {failure !== undefined && (
        <Notice text={t('request.failed', {reason: failure})} tone="critical" />
      )}
      <Text size={1}>{t('request.about')}</Text>
      <RequestFields onChange={setDraft} reviewers={reviewers} value={draft} />
    </FormDialog>
  )
}
