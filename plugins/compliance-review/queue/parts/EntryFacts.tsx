import {Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {QueueEntry} from '../model/QueueEntry.ts'
import {useChangedText} from './useChangedText.ts'
import {useDayText} from './useDayText.ts'
import {useDueText} from './useDueText.ts'
import {useFactText} from './useFactText.ts'

const MILLISECONDS_PER_DAY = 86_400_000

/** What is to be said about an entry: when it is due and with whom, what was decided, what has changed. */
export function EntryFacts({entry}: {readonly entry: QueueEntry}) {
  const changed = useChangedText()(entry)
  const factText = useFactText()
  return (
    <>
      <RequestText entry={entry} />
      <DecisionText entry={entry} />
      {changed !== undefined && <Text size={1}>{changed}</Text>}
      {entry.dates.map((date) => (
        <Text key={date.kind} size={1}>
          {factText(date)}
        </Text>
      ))}
    </>
  )
}

function RequestText({entry: {dueDay, request}}: {readonly entry: QueueEntry}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const dueText = useDueText()
  if (request === undefined) return null
  const {assignee, note, requestedBy} = request
  const parts = [
    dueText(dueDay),
    assignee === undefined
      ? t('queue.with.anybody')
      : t('queue.with.assignee', {name: assignee.name}),
    t('queue.with.requestedBy', {name: requestedBy.name}),
  ]
  return (
    <>
      <Text size={1}>{parts.join(' · ')}</Text>
      {note !== undefined && (
        <Text muted size={1} textOverflow="ellipsis">
          {note}
        </Text>
      )}
    </>
  )
}

function DecisionText({entry: {decision}}: {readonly entry: QueueEntry}) {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const dayText = useDayText()
  if (decision === undefined) return null
  const {at, comment, signer} = decision
  const date = dayText(Math.floor(at / MILLISECONDS_PER_DAY))
  return (
    <>
      <Text size={1}>{t(`queue.decided.${decision.decision}`, {name: signer.name, date})}</Text>
      {comment !== undefined && (
        <Text muted size={1} textOverflow="ellipsis">
          {comment}
        </Text>
      )}
    </>
  )
}
