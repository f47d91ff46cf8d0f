import {AddIcon} from '@sanity/icons/Add'
import {Button, Flex, Select} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import type {PointableField} from '../fields/pointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LabelledField} from '../signature/LabelledField.tsx'
import {FieldOptions} from './FieldOptions.tsx'

/** Chooses one field after the other. `id` is that of the list to choose from. */
export function FieldChoice({
  id,
  choice,
  onChoose,
}: {
  readonly id: string
  readonly choice: readonly PointableField[]
  readonly onChoose: (path: string) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const [chosen, setChosen] = useState('')
  const isChosen = choice.some(({path}) => path === chosen)
  return (
    <LabelledField hint={t('decide.fields.hint')} id={id} label={t('decide.fields')}>
      <Flex gap={2}>
        <Flex direction="column" flex={1} style={{minWidth: 0}}>
          <Select
            aria-describedby={`${id}-hint`}
            fontSize={1}
            id={id}
            onChange={(event) => {
              setChosen(event.currentTarget.value)
            }}
            value={isChosen ? chosen : ''}
          >
            <option value="">{t('decide.fields.choose')}</option>
            <FieldOptions fields={choice} />
          </Select>
        </Flex>
        <Button
          disabled={!isChosen}
          fontSize={1}
          icon={AddIcon}
          mode="ghost"
          onClick={() => {
            onChoose(chosen)
            setChosen('')
          }}
          text={t('decide.fields.add')}
        />
      </Flex>
    </LabelledField>
  )
}
