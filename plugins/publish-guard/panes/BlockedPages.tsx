import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {useUtcDay} from '../verdict/useUtcDay.ts'
import {momentOfUtcDay} from '../verdict/utcDayClock.ts'
import {BlockedPageRow} from './BlockedPageRow.tsx'
import {listBlockedPages} from './listBlockedPages.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'
import {type LiveQuery, useListened} from './useListened.ts'

/** Sanity's own type of a release, of which `metadata` says when it is to be published. */
const RELEASE_TYPE = 'system.release'

function pagesAndEvidence({policy}: Guard): LiveQuery {
  const {guardedTypes, evidenceTypes} = policy.options
  return {
    fetch: '*[_type in $types]',
    listen: '*[_type in $types]',
    params: {
      types: [...guardedTypes.map(({type}) => type), ...Object.values(evidenceTypes), RELEASE_TYPE],
    },
    perspective: 'raw',
  }
}

/** Every page that may not be published or should not be live, with the reasons; live ones first. */
export function BlockedPages() {
  const guard = useGuard()
  const [listened, retry] = useListened(useMemo(() => pagesAndEvidence(guard), [guard]))
  return (
    <PaneBody listened={listened} onRetry={retry}>
      {(documents) => <BlockedPageList documents={documents} />}
    </PaneBody>
  )
}

function BlockedPageList({documents}: {readonly documents: readonly unknown[]}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {policy} = useGuard()
  const day = useUtcDay()
  const pages = useMemo(
    () => listBlockedPages(policy, documents, momentOfUtcDay(day)),
    [policy, documents, day],
  )
  const summary = pages.length === 0 ? t('blocked.none') : t('blocked.count', {count: pages.length})
  return (
    <PaneList summary={summary}>
      {pages.map((page) => (
        <BlockedPageRow key={page.storedId} page={page} />
      ))}
    </PaneList>
  )
}
