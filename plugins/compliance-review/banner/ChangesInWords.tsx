import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useListFormat, useSchema, useTranslation} from 'sanity'

import type {ReadDecision} from '../../../policy/review/index.ts'
import {useJump} from '../../publish-guard/index.ts'
import {changedFields} from '../changes/changedFields.ts'
import {useChanges} from '../changes/useChanges.ts'
import {usePointableFields} from '../fields/usePointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'

/** Says what is not as it was approved: the fields of the document, with a way to each, and what it shows. */
export function ChangesInWords({
  approval,
  known,
}: {
  readonly approval: ReadDecision
  readonly known: KnownReview
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const schema = useSchema()
  const jump = useJump()
  const list = useListFormat()
  const loaded = useChanges(approval, known)
  const named = usePointableFields(known.type, known.subject.content)
  if (loaded.status !== 'ready') return null
  const own = loaded.changes.find(({id}) => id === undefined)
  const shown = loaded.changes.filter(({id, isEditorial}) => id !== undefined && !isEditorial)
  const paths = named.filter(({within}) => within === undefined).map(({path}) => path)
  const fields = own === undefined ? [] : changedFields(own, paths)
  const titleOf = (name: string) => named.find(({path}) => path === name)?.title ?? name
  return (
    <Stack gap={4}>
      {fields.length > 0 && (
        <Stack gap={3}>
          <Text size={1}>{t('banner.fields', {fields: list.format(fields.map(titleOf))})}</Text>
          <Flex gap={2} wrap="wrap">
            {fields.map((name) => (
              <Button
                fontSize={1}
                key={name}
                mode="ghost"
                onClick={() => {
                  jump([name])
                }}
                padding={2}
                text={t('panel.jump', {field: titleOf(name)})}
              />
            ))}
          </Flex>
        </Stack>
      )}
      {shown.length > 0 && (
        <Stack as="ul" gap={2}>
          {shown.map(({id, kind, title, type}) => (
            <Text as="li" key={id} size={1}>
              {t(`changes.shown.${kind}`, {type: schema.get(type)?.title ?? type, title})}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  )
}
