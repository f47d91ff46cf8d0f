import {useTranslation} from 'sanity'

import {usePointableFields} from '../fields/usePointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {ImpactNotice} from '../impact/ImpactNotice.tsx'
import type {KnownReview} from '../review/OpenReview.ts'
import type {Decidable} from '../review/obstacleTo.ts'
import {LongTextField} from '../signature/LongTextField.tsx'
import {ChangeClassField} from './ChangeClassField.tsx'
import type {DecisionDraft} from './DecisionDraft.ts'
import {asksForChangeClass} from './missingIn.ts'
import {PointedFields} from './PointedFields.tsx'

/** What a reviewer fills in before they sign. */
export function DecisionFields({
  draft,
  outcome,
  seen,
  onChange,
}: {
  readonly draft: DecisionDraft
  readonly outcome: Decidable
  readonly seen: KnownReview
  readonly onChange: (changed: Partial<DecisionDraft>) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const choice = usePointableFields(seen.type, seen.subject.content)
  return (
    <>
      <LongTextField
        hint={t(`decide.comment.${outcome}.hint`)}
        isRequired={outcome === 'changesRequested'}
        label={t(`decide.comment.${outcome}`)}
        onChange={(comment) => {
          onChange({comment})
        }}
        value={draft.comment}
      />
      {outcome === 'changesRequested' && (
        <PointedFields
          choice={choice}
          onChange={(fields) => {
            onChange({fields})
          }}
          value={draft.fields}
        />
      )}
      {asksForChangeClass(outcome, seen) && (
        <ChangeClassField
          onChange={(changeClass) => {
            onChange({changeClass})
          }}
          value={draft.changeClass}
        />
      )}
      {asksForChangeClass(outcome, seen) && draft.changeClass === 'substantive' && (
        <ImpactNotice id={seen.subject.id} />
      )}
    </>
  )
}
