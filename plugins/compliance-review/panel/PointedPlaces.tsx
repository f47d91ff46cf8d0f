import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {stringToPath, useTranslation} from 'sanity'

import type {PointedField} from '../../../policy/review/index.ts'
import {titleOfPath} from '../fields/pointableFields.ts'
import {usePointableFields} from '../fields/usePointableFields.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {useJump} from '../../publish-guard/index.ts'
import type {KnownReview} from '../review/OpenReview.ts'

/** The fields that a reviewer pointed at, each with what they said about it and a way to it. */
export function PointedPlaces({
  fields,
  known,
}: {
  readonly fields: readonly PointedField[]
  readonly known: KnownReview
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const jump = useJump()
  const named = usePointableFields(known.type, known.subject.content)
  if (fields.length === 0) return null
  return (
    <Stack as="ul" gap={2}>
      {fields.map(({_key, comment, path}) => {
        const title = titleOfPath(path, named)
        return (
          <li key={_key}>
            <Flex align="center" gap={2}>
              <Stack flex={1} gap={2}>
                <Text size={1} weight="medium">
                  {title}
                </Text>
                {comment !== undefined && <Text size={1}>{comment}</Text>}
              </Stack>
              <Button
                aria-label={t('panel.jump', {field: title})}
                fontSize={1}
                iconRight={ArrowRightIcon}
                mode="ghost"
                onClick={() => {
                  jump(stringToPath(path))
                }}
                padding={2}
                text={t('panel.jump.short')}
              />
            </Flex>
          </li>
        )
      })}
    </Stack>
  )
}
