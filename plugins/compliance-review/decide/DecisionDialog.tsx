import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview, OpenReview} from '../review/OpenReview.ts'
import {type Decidable, obstacleTo} from '../review/obstacleTo.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
import {Signature} from '../signature/Signature.tsx'
import {EMPTY_DRAFT} from './DecisionDraft.ts'
import {DecisionFields} from './DecisionFields.tsx'
import {DecisionNotices} from './DecisionNotices.tsx'
import {missingIn} from './missingIn.ts'
import {signedFields} from './signedFields.ts'
import {useSignatureWords} from './useSignatureWords.ts'
import {useSigning} from './useSigning.ts'

/**
 * Takes a decision and the signature under it. `seen` is what the reviewer had in front of them when
 * they began, `live` how it stands now: only what they have seen can be signed.
 */
export function DecisionDialog({
  outcome,
  seen,
  live,
  onClose,
}: {
  readonly outcome: Decidable
  readonly seen: KnownReview
  readonly live: OpenReview
  readonly onClose: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [signing, sign] = useSigning(seen, onClose)
  const words = useSignatureWords(outcome, seen)
  const isAnother =
    live.status === 'known' && live.review.pin.contentHash !== seen.review.pin.contentHash
  const isChanged = isAnother || signing.status === 'changed'
  const obstacle = obstacleTo(outcome, live)
  const isComplete = missingIn(draft, outcome, seen) === undefined
  return (
    <FormDialog
      header={t(`decide.header.${outcome}`, {title: seen.title})}
      onClose={onClose}
      onSubmit={() => {
        sign(signedFields(draft, outcome, {seen, words}))
      }}
      submit={{
        text: t(`decide.sign.${outcome}`),
        tone: outcome === 'approved' ? 'positive' : 'critical',
        isDisabled: isChanged || obstacle !== undefined || !isComplete,
        isLoading: signing.status === 'sending',
      }}
    >
      <DecisionNotices isChanged={isChanged} obstacle={obstacle} signing={signing} />
      <Text size={1}>{t('decide.about', {count: seen.review.shown.size})}</Text>
      <DecisionFields
        draft={draft}
        onChange={(changed) => {
          setDraft((before) => ({...before, ...changed}))
        }}
        outcome={outcome}
        seen={seen}
      />
      <Signature
        onType={(typed) => {
          setDraft((before) => ({...before, typed}))
        }}
        typed={draft.typed}
        words={words}
      />
    </FormDialog>
  )
}
