import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useSchema, useTranslation} from 'sanity'
import {IntentLink, type IntentLinkProps} from 'sanity/router'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {QueueEntry} from '../model/QueueEntry.ts'
import {entryBadges} from './entryBadges.ts'
import {EntryFacts} from './EntryFacts.tsx'

/** A document of the queue. Its title opens it, in its release where it is nowhere else. */
export function QueueRow({
  entry,
  isActive,
  onFocus,
}: {
  readonly entry: QueueEntry
  readonly isActive: boolean
  readonly onFocus: () => void
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const schema = useSchema()
  const {id, isDraft, isLive, releases, title, type} = entry
  const [release] = isDraft || isLive ? [] : releases
  const perspective: Pick<IntentLinkProps, 'searchParams'> =
    release === undefined ? {} : {searchParams: [['perspective', release]]}
  return (
    <li>
      <Card border data-row={id} padding={4} radius={2}>
        <Stack gap={3}>
          <Flex align="center" gap={2} wrap="wrap">
            <Text size={1} weight="semibold">
              <IntentLink
                {...perspective}
                data-roving
                intent="edit"
                onFocus={onFocus}
                params={{id, type}}
                tabIndex={isActive ? 0 : -1}
              >
                {title}
              </IntentLink>
            </Text>
            {entryBadges(entry).map(({key, tone}) => (
              <Badge key={key} tone={tone}>
                {t(key)}
              </Badge>
            ))}
          </Flex>
          <Text muted size={1}>
            {schema.get(type)?.title ?? type}
          </Text>
          <EntryFacts entry={entry} />
        </Stack>
      </Card>
    </li>
  )
}
