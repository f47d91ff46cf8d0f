import {useCallback} from 'react'
import {useListFormat, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../../i18n/reviewNamespace.ts'
import type {QueueEntry} from '../model/QueueEntry.ts'

/** So many changed documents are named, the rest is counted. */
const NAMED = 2

/** Says in short what has changed since an approval; undefined when nothing has. */
export function useChangedText(): (entry: QueueEntry) => string | undefined {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const list = useListFormat({type: 'conjunction'})
  return useCallback(
    ({changed, id}: QueueEntry) => {
      if (changed.length === 0) return undefined
      const names = changed
        .slice(0, NAMED)
        .map((one) => (one.id === id ? t('queue.changed.own') : `“${one.title}”`))
      const rest = changed.length - NAMED
      const all = rest > 0 ? [...names, t('queue.changed.more', {count: rest})] : names
      return t('queue.changed.list', {names: list.format(all)})
    },
    [t, list],
  )
}
