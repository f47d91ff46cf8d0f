import {AddIcon} from '@sanity/icons/Add'
import {Button, Flex, Select, Stack} from '@sanity/ui'
import {useId, useState} from 'react'
import {useTranslation} from 'sanity'

import type {PointedField} from '../../../policy/review/index.ts'
import {type PointableField, titleOfPath} from '../fields/pointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {LabelledField} from '../signature/LabelledField.tsx'
import {FieldOptions} from './FieldOptions.tsx'
import {PointedFieldRow} from './PointedFieldRow.tsx'

/** Lets a reviewer point at fields of the document, and say something about each. */
export function PointedFields({
  choice,
  value,
  onChange,
}: {
  readonly choice: readonly PointableField[]
  readonly value: readonly PointedField[]
  readonly onChange: (value: readonly PointedField[]) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  const [chosen, setChosen] = useState('')
  const left = choice.filter(({path}) => !value.some((pointed) => pointed.path === path))
  const isChosen = left.some(({path}) => path === chosen)
  const add = () => {
    onChange([...value, {_key: crypto.randomUUID().slice(0, 12), path: chosen}])
    setChosen('')
  }
  return (
    <Stack gap={3}>
      <LabelledField hint={t('decide.fields.hint')} id={id} label={t('decide.fields')}>
        <Flex gap={2}>
          <Flex flex={1} style={{minWidth: 0}}>
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
              <FieldOptions fields={left} />
            </Select>
          </Flex>
          <Button
            disabled={!isChosen}
            fontSize={1}
            icon={AddIcon}
            mode="ghost"
            onClick={add}
            text={t('decide.fields.add')}
          />
        </Flex>
      </LabelledField>
      {value.length > 0 && (
        <Stack as="ul" gap={3}>
          {value.map((pointed) => (
            <li key={pointed._key}>
              <PointedFieldRow
                onChange={(comment) => {
                  onChange(
                    value.map((one) => (one._key === pointed._key ? {...one, comment} : one)),
                  )
                }}
                onRemove={() => {
                  onChange(value.filter(({_key}) => _key !== pointed._key))
                  document.getElementById(id)?.focus()
                }}
                pointed={pointed}
                title={titleOfPath(pointed.path, choice)}
              />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
