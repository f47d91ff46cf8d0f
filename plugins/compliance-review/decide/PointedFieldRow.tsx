import {TrashIcon} from '@sanity/icons/Trash'
import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {PointedField} from '../../../policy/review/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'

/** A field that was pointed at, with what is to be said about it. */
export function PointedFieldRow({
  pointed,
  title,
  onChange,
  onRemove,
}: {
  readonly pointed: PointedField
  readonly title: string
  readonly onChange: (comment: string) => void
  readonly onRemove: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Card border padding={3} radius={2}>
      <Flex align="flex-start" gap={3}>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          <TextInput
            aria-label={t('decide.fields.comment', {field: title})}
            fontSize={1}
            onChange={(event) => {
              onChange(event.currentTarget.value)
            }}
            placeholder={t('decide.fields.placeholder')}
            value={pointed.comment ?? ''}
          />
        </Stack>
        <Button
          aria-label={t('decide.fields.remove', {field: title})}
          fontSize={1}
          icon={TrashIcon}
          mode="bleed"
          onClick={onRemove}
          padding={2}
        />
      </Flex>
    </Card>
  )
}
