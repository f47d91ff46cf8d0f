import {Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {usePointableFields} from '../fields/usePointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview, OpenReview} from '../review/OpenReview.ts'
import {type Decidable, obstacleTo} from '../review/obstacleTo.ts'
import {FormDialog} from '../signature/FormDialog.tsx'
import {LongTextField} from '../signature/LongTextField.tsx'
import {Notice} from '../signature/Notice.tsx'
import {Signature} from '../signature/Signature.tsx'
import {ChangeClassField} from './ChangeClassField.tsx'
import {type DecisionDraft, EMPTY_DRAFT} from './DecisionDraft.ts'
import {asksForChangeClass, missingIn} from './missingIn.ts'
import {PointedFields} from './PointedFields.tsx'
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
  const fields = usePointableFields(seen.type, seen.subject.content)
  const change = (changed: Partial<DecisionDraft>) => {
    setDraft((before) => ({...before, ...changed}))
  }
  const isChanged =
    signing.status === 'changed' ||
    (live.status === 'known' && live.review.pin.contentHash !== seen.review.pin.contentHash)
  const obstacle = obstacleTo(outcome, live)
  const missing = missingIn(draft, outcome, seen)
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
        isDisabled: isChanged || obstacle !== undefined || missing !== undefined,
        isLoading: signing.status === 'sending',
      }}
    >
      {isChanged && <Notice text={t('decide.changed')} tone="critical" />}
      {!isChanged && obstacle !== undefined && (
        <Notice text={t(`obstacle.${obstacle}`)} tone="caution" />
      )}
      {signing.status === 'failed' && (
        <Notice text={t('decide.failed', {reason: signing.message})} tone="critical" />
      )}
      <Text size={1}>{t('decide.about', {count: seen.review.shown.size})}</Text>
      <LongTextField
        hint={t(`decide.comment.${outcome}.hint`)}
        isRequired={outcome === 'changesRequested'}
        label={t(`decide.comment.${outcome}`)}
        onChange={(comment) => {
          change({comment})
        }}
        value={draft.comment}
      />
      {outcome === 'changesRequested' && (
        <PointedFields
          choice={fields}
          onChange={(pointed) => {
            change({fields: pointed})
          }}
          value={draft.fields}
        />
      )}
      {asksForChangeClass(outcome, seen) && (
        <ChangeClassField
          onChange={(changeClass) => {
            change({changeClass})
          }}
          value={draft.changeClass}
        />
      )}
      <Signature
        onType={(typed) => {
          change({typed})
        }}
        typed={draft.typed}
        words={words}
      />
    </FormDialog>
  )
}
