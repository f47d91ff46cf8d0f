import {TextArea} from '@sanity/ui'
import {useId} from 'react'

import {LabelledField} from './LabelledField.tsx'

/** A field for a text of several lines. */
export function LongTextField({
  label,
  hint,
  value,
  isRequired = false,
  onChange,
}: {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly isRequired?: boolean
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <LabelledField hint={hint} id={id} label={label}>
      <TextArea
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        fontSize={1}
        id={id}
        onChange={(event) => {
          onChange(event.currentTarget.value)
        }}
        aria-required={isRequired}
        rows={3}
        value={value}
      />
    </LabelledField>
  )
}
