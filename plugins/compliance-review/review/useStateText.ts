import {useCallback} from 'react'
import {useDateTimeFormat, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {KnownReview} from './OpenReview.ts'
import {shownStateOf} from './shownStateOf.ts'

/** Says in a sentence where a document stands in review, by whom and when. */
export function useStateText(): (known: KnownReview) => string {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const moment = useDateTimeFormat({dateStyle: 'medium', timeStyle: 'short'})
  const day = useDateTimeFormat({dateStyle: 'medium', timeZone: 'UTC'})
  return useCallback(
    (known: KnownReview) => {
      const {review, state} = known
      const {request} = state
      if (state.state === 'inReview' && request !== undefined) {
        const {assignee, dueAt, requestedBy} = request
        const due = dueAt === undefined ? undefined : new Date(dueAt)
        const isDue = due !== undefined && !Number.isNaN(due.getTime())
        return [
          t('state.inReview.text', {
            name: requestedBy.name,
            date: moment.format(request.at),
            context: assignee === undefined ? undefined : 'assigned',
            reviewer: assignee?.name,
          }),
          ...(isDue ? [t('state.inReview.due', {date: day.format(due)})] : []),
        ].join(' ')
      }
      const {standing} = review
      const decision = 'decision' in standing ? standing.decision : undefined
      return t(`state.${shownStateOf(known)}.text`, {
        name: decision?.signer.name ?? '',
        date: decision === undefined ? '' : moment.format(decision.at),
      })
    },
    [t, moment, day],
  )
}
