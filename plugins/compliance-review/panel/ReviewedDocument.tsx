import {Heading, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'

import {Changes} from '../changes/Changes.tsx'
import {lastApprovalOf} from '../changes/lastApprovalOf.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {EditedBy} from './EditedBy.tsx'
import {History} from './History.tsx'
import {ReviewSteps} from './ReviewSteps.tsx'
import {StateCard} from './StateCard.tsx'
import {UnknownParts} from './UnknownParts.tsx'

function Section({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack as="section" gap={3}>
      <Heading as="h2" size={0}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

/** The review of a document: its state, what can be done, what was asked for, changed and decided. */
export function ReviewedDocument({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {history, review, state} = known
  const approval = lastApprovalOf(review.decisions)
  const isWaiting = known.storedId !== known.subject.id
  const isApproved = state.state === 'approved' || state.state === 'published'
  return (
    <Stack gap={5}>
      <StateCard known={known} />
      <UnknownParts known={known} />
      <ReviewSteps known={known} />
      {isWaiting && review.contributors !== undefined && (
        <EditedBy contributors={review.contributors} />
      )}
      {approval !== undefined && !isApproved && (
        <Section title={t('changes.title')}>
          <Changes decision={approval} key={approval.hash} known={known} />
        </Section>
      )}
      <Section title={t('history.title')}>
        <History history={history} known={known} />
      </Section>
    </Stack>
  )
}
