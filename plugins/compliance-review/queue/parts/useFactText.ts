import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {FactDate} from '../model/factDates.ts'

/** Says what is to be done about a date in a document. */
export function useFactText(): (date: FactDate) => string {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  return useCallback(
    ({days, kind}: FactDate) => {
      if (days === undefined) return t(`queue.date.unreadable.${kind}`)
      return days < 0
        ? t(`queue.date.${kind}.ago`, {count: -days})
        : t(`queue.date.${kind}.in`, {count: days})
    },
    [t],
  )
}
