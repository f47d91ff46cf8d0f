import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {useUtcDay} from '../../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import {useDayText} from './useDayText.ts'

/** Says when a review is due. */
export function useDueText(): (dueDay: number | undefined) => string {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const dayText = useDayText()
  const today = useUtcDay()
  return useCallback(
    (dueDay: number | undefined) => {
      if (dueDay === undefined) return t('queue.due.none')
      const days = dueDay - today
      const date = dayText(dueDay)
      return days < 0
        ? t('queue.due.ago', {count: -days, date})
        : t('queue.due.in', {count: days, date})
    },
    [t, dayText, today],
  )
}
