import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {DEFAULT_REVIEW_OPTIONS} from '../../../policy/review/index.ts'
import {useGuardPolicy} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {EMPTY_REQUEST} from '../request/createRequest.ts'
import {RequestFields} from '../request/RequestFields.tsx'
import {useReviewers} from '../request/useReviewers.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
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
  const [draft, setDraft] = useState(EMPTY_REQUEST)
  const {failure, isSending, request} = useRequestReviews(pages, onClose)
  const asked = pages.filter(({isRequested}) => !isRequested)
  const skipped = pages.length - asked.length
  return (
    <FormDialog
      header={t('impact.request.header', {count: asked.length})}
      onClose={onClose}
      onSubmit={() => {
        request(draft)
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
      <RequestFields onChange={setDraft} reviewers={reviewers} value={draft} />
    </FormDialog>
  )
}
