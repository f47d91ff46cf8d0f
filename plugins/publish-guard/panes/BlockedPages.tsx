import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import type {Guard} from '../guard/Guard.ts'
import {useGuard} from '../guard/GuardContext.ts'
import {GUARD_NAMESPACE} from '../i18n/guardNamespace.ts'
import {ALL_SUBJECTS, type KnownDecisions} from '../reviews/observeDecisions.ts'
import {useDecisions} from '../reviews/useDecisions.ts'
import {useUtcDay} from '../verdict/useUtcDay.ts'
import {momentOfUtcDay} from '../verdict/utcDayClock.ts'
import {BlockedPageRow} from './BlockedPageRow.tsx'
import {listBlockedPages} from './listBlockedPages.ts'
import {PaneBody} from './PaneBody.tsx'
import {PaneList} from './PaneList.tsx'
import {type Listened, type LiveQuery, useListened} from './useListened.ts'

/** Sanity's own type of a release, of which `metadata` says when it is to be published. */
const RELEASE_TYPE = 'system.release'

const LOADING: Listened = {status: 'loading'}

/** Nothing that a page shows: what tools and reviewers keep. */
const RECORD_TYPES = ['reviewDecision', 'reviewRequest', 'caveat.incident']

/** Pages may show documents of any type, and where compliance review is on, all of it counts. */
function pagesAndEvidence({policy}: Guard): LiveQuery {
  const {guardedTypes, evidenceTypes, review} = policy.options
  const named = [...guardedTypes.map(({type}) => type), ...Object.values(evidenceTypes)]
  const which = review === false ? '_type in $types' : '!(_type in $types)'
  return {
    fetch: `*[${which}]`,
    listen: `*[${which}]`,
    params: {types: review === false ? [...named, RELEASE_TYPE] : RECORD_TYPES},
    perspective: 'raw',
  }
}

/** Every page that may not be published or should not be live, with the reasons; live ones first. */
export function BlockedPages() {
  const guard = useGuard()
  const [listened, retry] = useListened(useMemo(() => pagesAndEvidence(guard), [guard]))
  const isReviewed = guard.policy.options.review !== false
  const decisions = useDecisions(isReviewed ? ALL_SUBJECTS : '')
  const isWaiting = isReviewed && decisions.about !== ALL_SUBJECTS
  return (
    <PaneBody
      listened={isWaiting || decisions.status === 'loading' ? LOADING : listened}
      onRetry={retry}
    >
      {(documents) => <BlockedPageList decisions={decisions} documents={documents} />}
    </PaneBody>
  )
}

function BlockedPageList({
  documents,
  decisions,
}: {
  readonly documents: readonly unknown[]
  readonly decisions: KnownDecisions
}) {
  const {t} = useTranslation(GUARD_NAMESPACE)
  const {policy} = useGuard()
  const day = useUtcDay()
  const pages = useMemo(() => {
    const stored = decisions.status === 'ready' ? decisions.stored : undefined
    return listBlockedPages(policy, {documents, decisions: stored}, momentOfUtcDay(day))
  }, [policy, documents, decisions, day])
  const summary = pages.length === 0 ? t('blocked.none') : t('blocked.count', {count: pages.length})
  return (
    <PaneList summary={summary}>
      {pages.map((page) => (
        <BlockedPageRow key={page.storedId} page={page} />
      ))}
    </PaneList>
  )
}
