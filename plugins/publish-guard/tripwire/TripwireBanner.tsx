import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useTranslation} from 'sanity'

import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import type {Mistake} from './Mistake.ts'
import {useMistakes} from './useMistakes.ts'

/** Says, above everything else, what is wrong with how this Studio is put together. Nothing if nothing is. */
export function TripwireBanner() {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const mistakes = useMistakes(useGuard()) ?? []
  const [isOpen, setIsOpen] = useState(true)
  const listId = useId()
  if (mistakes.length === 0) return null
  return (
    <Card borderBottom data-testid="caveat-tripwire" flex="none" role="alert" tone="critical">
      <Stack gap={3} padding={3}>
        <Flex align="flex-start" gap={3}>
          <Text size={1}>
            <ErrorOutlineIcon />
          </Text>
          <Stack flex={1} gap={3}>
            <Text size={1} weight="semibold">
              {t('tripwire.title', {count: mistakes.length})}
            </Text>
            <Text size={1}>{t('tripwire.consequence')}</Text>
          </Stack>
          <Button
            aria-controls={listId}
            aria-expanded={isOpen}
            fontSize={1}
            mode="ghost"
            onClick={() => {
              setIsOpen(!isOpen)
            }}
            padding={2}
            text={isOpen ? t('tripwire.hide') : t('tripwire.show')}
          />
        </Flex>
        <Box hidden={!isOpen} id={listId}>
          <Mistakes mistakes={mistakes} />
        </Box>
      </Stack>
    </Card>
  )
}

/** The list takes the keyboard's focus because it scrolls when it is long. */
function Mistakes({mistakes}: {readonly mistakes: readonly Mistake[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  return (
    <Box
      aria-label={t('tripwire.details')}
      overflow="auto"
      as="section"
      style={{maxHeight: '35vh'}}
      tabIndex={0}
    >
      <Stack as="ul" gap={3} paddingLeft={4} paddingY={2}>
        {mistakes.map(({code, details}) => (
          <li data-mistake={code} key={JSON.stringify([code, details])}>
            <Text size={1}>{t(`mistake.${code}`, {...details})}</Text>
          </li>
        ))}
      </Stack>
    </Box>
  )
}
