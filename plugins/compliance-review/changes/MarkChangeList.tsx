import {Stack, Text} from '@sanity/ui'
import {useSchema, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {MarkChange} from './markChanges.ts'

/** Says which claims, links and formats of a text changed, which are not seen in the text itself. */
export function MarkChangeList({changes}: {readonly changes: readonly MarkChange[]}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const schema = useSchema()
  if (changes.length === 0) return null
  const nameOf = (type: string) => {
    const title = schema.get(type)?.title
    return title ?? t(`changes.format.${type}`, {defaultValue: type})
  }
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {t('changes.marks')}
      </Text>
      <Stack as="ul" gap={3}>
        {changes.map(({key, kind, text, type}) => (
          <Text as="li" key={key} size={1}>
            {t(`changes.mark.${kind}`, {type: nameOf(type), text})}
          </Text>
        ))}
      </Stack>
    </Stack>
  )
}
