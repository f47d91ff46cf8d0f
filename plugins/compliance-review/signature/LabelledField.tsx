import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

/** A form field under its label, with a hint. The field has `id`, and is described by `<id>-hint`. */
export function LabelledField({
  id,
  label,
  hint,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly children: ReactNode
}) {
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {hint !== undefined && (
        <Text id={`${id}-hint`} muted size={1}>
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  )
}
