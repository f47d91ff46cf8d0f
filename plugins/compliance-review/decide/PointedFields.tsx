import {Stack} from '@sanity/ui'
import {useId} from 'react'

import type {PointedField} from '../../../policy/review/index.ts'
import {type PointableField, titleOfPath} from '../fields/pointableFields.ts'
import {FieldChoice} from './FieldChoice.tsx'
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
  const id = useId()
  const left = choice.filter(({path}) => !value.some((pointed) => pointed.path === path))
  return (
    <Stack gap={3}>
      <FieldChoice
        choice={left}
        id={id}
        onChoose={(path) => {
          onChange([...value, {_key: crypto.randomUUID().slice(0, 12), path}])
        }}
      />
      {value.length > 0 && (
        <Stack as="ul" gap={3}>
          {value.map((pointed) => (
            <li key={pointed._key}>
              <PointedFieldRow
                onChange={(comment) => {
                  onChange(value.map((one) => (one === pointed ? {...one, comment} : one)))
                }}
                onRemove={() => {
                  onChange(value.filter((one) => one !== pointed))
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
