import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useSchema, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {ContentChange} from './contentChanges.ts'
import {FieldChanges} from './FieldChanges.tsx'
import {markChanges} from './markChanges.ts'
import {MarkChangeList} from './MarkChangeList.tsx'

const TONES = {changed: 'caution', added: 'positive', removed: 'critical'} as const

/** A document that is not what was approved: which one, in what way, and what changed in it. */
export function ChangedDocument({
  change,
  subject,
}: {
  readonly change: ContentChange
  readonly subject: string
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {id, isEditorial, kind, title} = change
  const type = useSchema().get(change.type)?.title ?? change.type
  const marks = useMemo(() => markChanges(change), [change])
  const words = id === undefined ? 'changes.own' : `changes.shown.${kind}`
  return (
    <Card border padding={3} radius={2} data-change={id ?? 'own'}>
      <Stack gap={4}>
        <Flex align="flex-start" gap={3} justify="space-between">
          <Box flex={1}>
            <Text size={1} weight="medium">
              {t(words, {type, title})}
            </Text>
          </Box>
          <Badge fontSize={0} style={{flexShrink: 0}} tone={isEditorial ? 'default' : TONES[kind]}>
            {t(isEditorial ? 'changes.editorial' : `changes.${kind}`)}
          </Badge>
        </Flex>
        {isEditorial && (
          <Text muted size={1}>
            {t('changes.editorial.text')}
          </Text>
        )}
        {kind === 'changed' && <FieldChanges change={change} subject={subject} />}
        {kind === 'changed' && <MarkChangeList changes={marks} />}
      </Stack>
    </Card>
  )
}
