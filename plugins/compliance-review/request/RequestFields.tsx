import {useState} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LongTextField} from '../signature/LongTextField.tsx'
import {AssigneeField} from './AssigneeField.tsx'
import type {RequestDraft} from './createRequest.ts'
import {DueField} from './DueField.tsx'
import type {Reviewers} from './useReviewers.ts'

/** Asks of whom a review is asked, until when, and what the reviewer should know. */
export function RequestFields({
  value,
  reviewers,
  onChange,
}: {
  readonly value: RequestDraft
  readonly reviewers: Reviewers
  readonly onChange: (value: RequestDraft) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  return (
    <>
      <AssigneeField
        onChange={(assignee) => {
          onChange({...value, assignee})
        }}
        reviewers={reviewers}
        value={value.assignee}
      />
      <DueField
        earliest={today}
        onChange={(dueAt) => {
          onChange({...value, dueAt})
        }}
        value={value.dueAt}
      />
      <LongTextField
        hint={t('request.note.hint')}
        label={t('request.note')}
        onChange={(note) => {
          onChange({...value, note})
        }}
        value={value.note}
      />
    </>
  )
}
