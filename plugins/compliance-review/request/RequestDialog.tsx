import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import type {ReviewPerson} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
import {LongTextField} from '../signature/LongTextField.tsx'
import {Notice} from '../signature/Notice.tsx'
import {AssigneeField} from './AssigneeField.tsx'
import {DueField} from './DueField.tsx'
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
  const [assignee, setAssignee] = useState<ReviewPerson>()
  const [dueAt, setDueAt] = useState('')
  const [note, setNote] = useState('')
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const {isSending, failure, request} = useRequesting(review, onClose)
  return (
    <FormDialog
      header={t('request.header', {title: review.title})}
      onClose={onClose}
      onSubmit={() => {
        request({assignee, dueAt, note})
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
      <AssigneeField onChange={setAssignee} reviewers={reviewers} value={assignee} />
      <DueField earliest={today} onChange={setDueAt} value={dueAt} />
      <LongTextField
        hint={t('request.note.hint')}
        label={t('request.note')}
        onChange={setNote}
        value={note}
      />
    </FormDialog>
  )
}
