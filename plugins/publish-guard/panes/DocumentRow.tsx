import {Badge, type BadgeTone, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useSchema, useTranslation} from 'sanity'
import {useIntentLink} from 'sanity/router'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

export type RowDocument = {
  readonly id: string
  readonly type: string
  readonly title: string | undefined
}

/** A list item that opens a document: its title and type, a word on its state, and what is to be said. */
export function DocumentRow({
  document,
  badges,
  children,
}: {
  readonly document: RowDocument
  readonly badges: readonly {readonly text: string; readonly tone: BadgeTone}[]
  readonly children?: ReactNode
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const schema = useSchema()
  const {id, type, title} = document
  const link = useIntentLink({intent: 'edit', params: {id, type}})
  return (
    <li>
      <Card
        __unstable_focusRing
        as="a"
        data-row={id}
        href={link.href}
        onClick={link.onClick}
        padding={3}
        radius={2}
        border
        style={{textDecoration: 'none', display: 'block'}}
      >
        <Stack gap={3}>
          <Flex align="center" gap={2} wrap="wrap">
            <Text size={1} weight="semibold">
              {title ?? t('pane.untitled')}
            </Text>
            {badges.map(({text, tone}) => (
              <Badge key={text} tone={tone}>
                {text}
              </Badge>
            ))}
          </Flex>
          <Text muted size={0}>
            {schema.get(type)?.title ?? type}
          </Text>
          {children}
        </Stack>
      </Card>
    </li>
  )
}
