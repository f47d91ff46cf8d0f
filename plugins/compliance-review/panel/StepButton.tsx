import {Button} from '@sanity/ui'
import type {ComponentProps} from 'react'

/** One of the things that can be done about a review. */
export function StepButton({
  text,
  tone = 'default',
  isQuiet = false,
  isDisabled = false,
  onClick,
}: {
  readonly text: string
  readonly tone?: NonNullable<ComponentProps<typeof Button>['tone']>
  readonly isQuiet?: boolean
  readonly isDisabled?: boolean
  readonly onClick: () => void
}) {
  return (
    <Button
      disabled={isDisabled}
      fontSize={1}
      mode={isQuiet ? 'ghost' : 'default'}
      onClick={onClick}
      padding={3}
      text={text}
      tone={tone}
    />
  )
}
