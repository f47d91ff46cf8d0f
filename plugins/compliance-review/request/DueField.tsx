import {TextInput} from '@sanity/ui'
import {useId} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LabelledField} from '../signature/LabelledField.tsx'

/** Asks until when an answer is needed. `value`: a date, YYYY-MM-DD, or empty. */
export function DueField({
  value,
  earliest,
  onChange,
}: {
  readonly value: string
  readonly earliest: string
  readonly onChange: (value: string) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  return (
    <LabelledField id={id} label={t('request.due')}>
      <TextInput
        fontSize={1}
        id={id}
        min={earliest}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
        type="date"
        value={value}
      />
    </LabelledField>
  )
}
