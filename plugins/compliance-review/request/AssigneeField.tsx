import {Select} from '@sanity/ui'
import {useId} from 'react'
import {useTranslation} from 'sanity'

import type {ReviewPerson} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LabelledField} from '../signature/LabelledField.tsx'
import type {Reviewers} from './useReviewers.ts'

/** Asks which reviewer is asked: one of those that the project names, or whoever comes first. */
export function AssigneeField({
  reviewers,
  value,
  onChange,
}: {
  readonly reviewers: Reviewers
  readonly value: ReviewPerson | undefined
  readonly onChange: (value: ReviewPerson | undefined) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  const people = reviewers.status === 'known' ? reviewers.people : []
  return (
    <LabelledField
      hint={reviewers.status === 'unknown' ? t('request.assignee.unknown') : undefined}
      id={id}
      label={t('request.assignee')}
    >
      <Select
        fontSize={1}
        id={id}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange(people.find((person) => person.id === chosen))
        }}
        value={value?.id ?? ''}
      >
        <option value="">{t('request.assignee.anybody')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
    </LabelledField>
  )
}
