import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ClockIcon} from '@sanity/icons/Clock'
import {CommentIcon} from '@sanity/icons/Comment'
import {EditIcon} from '@sanity/icons/Edit'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {shownStateOf} from '../review/shownStateOf.ts'
import {requestedChangesOf} from '../review/requestedChangesOf.ts'
import {useStateText} from '../review/useStateText.ts'
import {DecisionWords} from './DecisionWords.tsx'

const LOOKS = {
  draft: {icon: EditIcon, tone: 'transparent'},
  inReview: {icon: ClockIcon, tone: 'primary'},
  changesRequested: {icon: CommentIcon, tone: 'caution'},
  approved: {icon: CheckmarkCircleIcon, tone: 'positive'},
  published: {icon: CheckmarkCircleIcon, tone: 'positive'},
  stale: {icon: ErrorOutlineIcon, tone: 'caution'},
  withdrawn: {icon: ErrorOutlineIcon, tone: 'critical'},
  selfApproved: {icon: ErrorOutlineIcon, tone: 'critical'},
} as const

/** The state in a word and in a sentence, and what was said by whoever asked for review or changes. */
export function StateCard({known}: {readonly known: KnownReview}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const describe = useStateText()
  const state = shownStateOf(known)
  const {icon: Icon, tone} = LOOKS[state]
  const note = known.state.request?.note
  const asked = requestedChangesOf(known)
  return (
    <Card data-review-state={state} padding={3} radius={2} tone={tone}>
      <Flex align="flex-start" aria-live="polite" gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="semibold">
            {t(`state.${state}`)}
          </Text>
          <Text size={1}>{describe(known)}</Text>
          {note !== undefined && (
            <Text size={1} style={{whiteSpace: 'pre-wrap'}}>
              {t('state.note', {note})}
            </Text>
          )}
          {asked !== undefined && <DecisionWords known={known} record={asked} />}
        </Stack>
      </Flex>
    </Card>
  )
}
