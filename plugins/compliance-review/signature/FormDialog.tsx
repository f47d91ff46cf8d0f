import {Box, Button, Dialog, Flex, Stack} from '@sanity/ui'
import {type ReactNode, type SubmitEvent, useId} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {useReturnFocus} from './useReturnFocus.ts'

/** A dialog with a form, which Enter sends, and two buttons at its foot. */
export function FormDialog({
  header,
  submit,
  children,
  onClose,
  onSubmit,
}: {
  readonly header: string
  readonly submit: {
    readonly text: string
    readonly tone: 'positive' | 'critical' | 'primary'
    readonly isDisabled: boolean
    readonly isLoading: boolean
  }
  readonly children: ReactNode
  readonly onClose: () => void
  readonly onSubmit: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  useReturnFocus()
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!submit.isDisabled && !submit.isLoading) onSubmit()
  }
  return (
    <Dialog
      footer={
        <Flex gap={3} justify="flex-end" padding={3}>
          <Button fontSize={1} mode="bleed" onClick={onClose} text={t('dialog.cancel')} />
          <Button
            disabled={submit.isDisabled}
            fontSize={1}
            form={`${id}-form`}
            loading={submit.isLoading}
            text={submit.text}
            tone={submit.tone}
            type="submit"
          />
        </Flex>
      }
      header={header}
      id={id}
      onClose={onClose}
      width={1}
    >
      <Box as="form" id={`${id}-form`} onSubmit={handleSubmit} padding={4}>
        <Stack gap={5}>{children}</Stack>
      </Box>
    </Dialog>
  )
}
