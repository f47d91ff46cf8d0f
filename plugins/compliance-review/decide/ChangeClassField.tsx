import {Flex, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {useTranslation} from 'sanity'

import {CHANGE_CLASSES, type ChangeClass} from '../../../policy/vocabulary/changeClass.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'

/** Asks whether a disclaimer says something else than when it was last approved. */
export function ChangeClassField({
  value,
  onChange,
}: {
  readonly value: ChangeClass | undefined
  readonly onChange: (value: ChangeClass) => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const id = useId()
  return (
    <Stack aria-labelledby={id} gap={4} role="radiogroup">
      <Text id={id} size={1} weight="medium">
        {t('decide.changeClass')}
      </Text>
      {CHANGE_CLASSES.map((changeClass) => (
        <Flex align="flex-start" as="label" gap={3} key={changeClass}>
          <Radio
            checked={value === changeClass}
            name={id}
            onChange={() => {
              onChange(changeClass)
            }}
            value={changeClass}
          />
          <Stack gap={3}>
            <Text size={1}>{t(`changeClass.${changeClass}`)}</Text>
            <Text muted size={1}>
              {t(`decide.changeClass.${changeClass}`)}
            </Text>
          </Stack>
        </Flex>
      ))}
    </Stack>
  )
}
