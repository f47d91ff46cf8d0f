import {Button, Dialog, Flex, Stack} from '@sanity/ui'
import {type ReactNode, useId} from 'react'

interface ConfirmDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly cancel: string
  readonly confirm: string
  readonly onCancel: () => void
  readonly onConfirm: () => void
}

/** Asks before something with content goes. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const {title, children, cancel, confirm, onCancel, onConfirm} = props
  const id = useId()
  return (
    <Dialog
      id={id}
      header={title}
      width={0}
      onClose={onCancel}
      onClickOutside={onCancel}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button mode="bleed" fontSize={1} padding={3} text={cancel} onClick={onCancel} />
          <Button tone="critical" fontSize={1} padding={3} text={confirm} onClick={onConfirm} />
        </Flex>
      }
    >
      <Stack gap={4} padding={4}>
        {children}
      </Stack>
    </Dialog>
  )
}
