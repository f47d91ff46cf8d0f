import {Badge, type BadgeTone, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useSchema, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'

import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'

export type RowDocument = {
  readonly id: string
  readonly type: string
  readonly title: string | undefined
}

/** A list item about a document: its title, which opens it, its type, its state, and what is to be said. */
export function DocumentRow({
  document,
  badges,
  release,
  onOpen,
  children,
}: {
  readonly document: RowDocument
  readonly badges: readonly {readonly text: string; readonly tone: BadgeTone}[]
  /** The release whose version of the document is to be opened; the one that is chosen if absent. */
  readonly release?: string | undefined
  readonly onOpen?: (() => void) | undefined
  readonly children?: ReactNode
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const schema = useSchema()
  const {id, type, title} = document
  return (
    <li>
      <Card border data-row={id} padding={4} radius={2}>
        <Stack gap={4}>
          <Stack gap={3}>
            <Flex align="center" gap={2} wrap="wrap">
              <Text size={1} weight="semibold">
                <IntentLink
                  intent="edit"
                  onClick={onOpen}
                  params={{id, type}}
                  {...(release === undefined ? {} : {searchParams: [['perspective', release]]})}
                >
                  {title ?? t('pane.untitled')}
                </IntentLink>
              </Text>
              {badges.map(({text, tone}) => (
                <Badge key={text} tone={tone}>
                  {text}
                </Badge>
              ))}
            </Flex>
            <Text muted size={1}>
              {schema.get(type)?.title ?? type}
            </Text>
          </Stack>
          {children}
        </Stack>
      </Card>
    </li>
  )
}
