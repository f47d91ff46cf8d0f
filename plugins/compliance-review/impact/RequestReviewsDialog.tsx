import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {DEFAULT_REVIEW_OPTIONS, type ReviewPerson} from '../../../policy/review/index.ts'
import {useGuardPolicy} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {AssigneeField} from '../request/AssigneeField.tsx'
import {DueField} from '../request/DueField.tsx'
import {useReviewers} from '../request/useReviewers.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
import {LongTextField} from '../signature/LongTextField.tsx'
import {Notice} from '../signature/Notice.tsx'
import {PageNames} from './PageNames.tsx'
import type {TouchedPage} from './TouchedPage.ts'
import {useRequestReviews} from './useRequestReviews.ts'

/** Asks for a new review of every page that a change reaches and of which none is asked for yet. */
export function RequestReviewsDialog({
  pages,
  onClose,
}: {
  readonly pages: readonly TouchedPage[]
  readonly onClose: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {review} = useGuardPolicy().options
  const reviewers = useReviewers(review === false ? DEFAULT_REVIEW_OPTIONS : review)
  const [assignee, setAssignee] = useState<ReviewPerson>()
  const [dueAt, setDueAt] = useState('')
  const [note, setNote] = useState('')
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const {failure, isSending, request} = useRequestReviews(pages, onClose)
  const asked = pages.filter(({isRequested}) => !isRequested)
  const skipped = pages.length - asked.length
  return (
    <FormDialog
      header={t('impact.request.header', {count: asked.length})}
      onClose={onClose}
      onSubmit={() => {
        request({assignee, dueAt, note})
      }}
      submit={{
        text: t('impact.request.send', {count: asked.length}),
        tone: 'primary',
        isDisabled: asked.length === 0,
        isLoading: isSending,
      }}
    >
      {failure !== undefined && (
        <Notice text={t('impact.request.failed', {reason: failure})} tone="critical" />
      )}
      <PageNames pages={asked} />
      {skipped > 0 && (
        <Text muted size={1}>
          {t('impact.request.skipped', {count: skipped})}
        </Text>
      )}
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
