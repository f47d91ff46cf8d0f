import {Badge, Button, Flex, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {useLink, useRouter} from 'sanity/router'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import {type Section, SECTIONS} from '../model/sections.ts'
import type {QueuePlace} from '../useQueuePlace.ts'

/** How many entries each section has; undefined while that is not known. */
export type SectionCounts = (section: Section) => number | undefined

const UNBROKEN = {flex: 'none', whiteSpace: 'nowrap'} as const

const URGENT: readonly Section[] = ['overdue', 'stale']

/** The sections of the queue, each with the number of its entries. */
export function SectionNav({
  place,
  countOf,
}: {
  readonly place: QueuePlace
  readonly countOf: SectionCounts
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return (
    <Flex
      aria-label={t('queue.sections')}
      as="nav"
      data-testid="caveat-queue-sections"
      direction={['row', 'row', 'column']}
      gap={1}
    >
      {SECTIONS.map((section) => (
        <SectionLink count={countOf(section)} key={section} place={place} section={section} />
      ))}
    </Flex>
  )
}

function SectionLink({
  place,
  section,
  count,
}: {
  readonly place: QueuePlace
  readonly section: Section
  readonly count: number | undefined
}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {resolvePathFromState} = useRouter()
  const href = resolvePathFromState(place.stateFor(section))
  const {onClick} = useLink({href})
  const name = t(`queue.section.${section}`)
  const isChosen = place.section === section
  const tone = count !== undefined && count > 0 && URGENT.includes(section) ? 'caution' : 'default'
  return (
    <Button
      aria-current={isChosen ? 'page' : undefined}
      as="a"
      href={href}
      mode="bleed"
      onClick={onClick}
      padding={3}
      selected={isChosen}
      style={UNBROKEN}
    >
      <Flex align="center" gap={3} justify="space-between">
        <Text size={1} weight={isChosen ? 'semibold' : 'regular'}>
          {name}
        </Text>
        <Badge tone={tone}>{count ?? '…'}</Badge>
      </Flex>
    </Button>
  )
}
