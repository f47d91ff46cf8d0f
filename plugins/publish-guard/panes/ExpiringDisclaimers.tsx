import {type BadgeTone, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useUtcDay} from '../verdict/useUtcDay.ts'
import {DocumentRow} from './DocumentRow.tsx'
import {EXPIRY_HORIZON, type ExpiringDisclaimer, listExpiring} from './listExpiring.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'
import {type LiveQuery, useListened} from './useListened.ts'

function disclaimerDates({policy}: Guard): LiveQuery {
  const {guardedTypes, evidenceTypes} = policy.options
  return {
    fetch: `*[_type == $disclaimer]{
    _id, title, effectiveUntil, reviewBy,
    "pages": count(*[_type in $pages && references(^._id)])
  }`,
    listen: '*[_type == $disclaimer || _type in $pages]',
    params: {disclaimer: evidenceTypes.disclaimer, pages: guardedTypes.map(({type}) => type)},
    perspective: 'published',
  }
}

/** The published disclaimers whose time runs out or whose review is overdue, the most urgent first. */
export function ExpiringDisclaimers() {
  const guard = useGuard()
  const {t} = useTranslation(GUARD_NAMESPACE)
  const [listened, retry] = useListened(useMemo(() => disclaimerDates(guard), [guard]))
  const today = useUtcDay()
  return (
    <PaneBody listened={listened} onRetry={retry}>
      {(rows) => {
        const disclaimers = listExpiring(rows, today)
        const summary =
          disclaimers.length === 0
            ? t('expiring.none', {days: EXPIRY_HORIZON})
            : t('expiring.count', {count: disclaimers.length})
        return (
          <PaneList summary={summary}>
            {disclaimers.map((disclaimer) => (
              <ExpiringRow key={disclaimer.id} disclaimer={disclaimer} />
            ))}
          </PaneList>
        )
      }}
    </PaneBody>
  )
}

function ExpiringRow({disclaimer}: {readonly disclaimer: ExpiringDisclaimer}) {
  const {evidenceTypes} = useGuard().policy.options
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {id, title, daysLeft, isUndated, pages, reviewOverdue} = disclaimer
  const badges: {text: string; tone: BadgeTone}[] = []
  if (isUndated) badges.push({text: t('expiring.undated'), tone: 'critical'})
  if (daysLeft !== undefined && daysLeft < 0) {
    badges.push({text: t('expiring.expired', {count: -daysLeft}), tone: 'critical'})
  }
  if (daysLeft !== undefined && daysLeft >= 0 && daysLeft <= EXPIRY_HORIZON) {
    badges.push({text: t('expiring.expires', {count: daysLeft}), tone: 'caution'})
  }
  if (reviewOverdue !== undefined) {
    badges.push({text: t('expiring.review', {count: reviewOverdue}), tone: 'caution'})
  }
  return (
    <DocumentRow badges={badges} document={{id, title, type: evidenceTypes.disclaimer}}>
      <Text size={1}>{t('expiring.pages', {count: pages})}</Text>
    </DocumentRow>
  )
}
