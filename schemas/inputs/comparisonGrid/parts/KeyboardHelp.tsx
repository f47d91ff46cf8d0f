import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {Button, Dialog, Flex, KBD, Stack, Text} from '@sanity/ui'
import {useId, useRef, useState} from 'react'

import {useGrid} from '../actions/useGrid.ts'

const shortcuts = [
  {says: 'help.move', keys: ['←', '↑', '↓', '→']},
  {says: 'help.edit', keys: ['Enter', 'F2']},
  {says: 'help.type', keys: []},
  {says: 'help.details', keys: ['Space']},
  {says: 'help.clear', keys: ['Delete']},
  {says: 'help.reorder', keys: ['Alt', '←', '↑', '↓', '→']},
  {says: 'help.menu', keys: ['Shift', 'F10']},
  {says: 'help.undo', keys: ['Ctrl', 'Z']},
  {says: 'help.paste', keys: ['Ctrl', 'V']},
  {says: 'help.tab', keys: ['Tab']},
] as const

const ShortcutLine = ({says, keys}: {says: string; keys: readonly string[]}) => {
  const {t} = useGrid()
  const shown = keys.length > 0 ? keys : [t('help.type.key')]
  return (
    <Flex align="center" gap={3} justify="space-between">
      <Text size={1}>{t(says)}</Text>
      <Flex gap={1} flex="none">
        {shown.map((key) => (
          <KBD key={key}>{key}</KBD>
        ))}
      </Flex>
    </Flex>
  )
}

/** Lists the keys that work in the table. */
export const KeyboardHelp = () => {
  const {t} = useGrid()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <Button
        ref={button}
        icon={HelpCircleIcon}
        text={t('help.button')}
        mode="bleed"
        fontSize={1}
        padding={2}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog id={id} header={t('help.title')} width={0} onClose={close} onClickOutside={close}>
          <Stack gap={4} padding={4}>
            {shortcuts.map(({says, keys}) => (
              <ShortcutLine key={says} says={says} keys={keys} />
            ))}
          </Stack>
        </Dialog>
      )}
    </>
  )
}
