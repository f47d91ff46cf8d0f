import {useMemo} from 'react'
import {getPublishedId, getVersionFromId, useCurrentUser, useEditState} from 'sanity'

import {endOfDay} from '../../../policy/reading/utcDay.ts'
import {
  useContributors,
  useGuardPolicy,
  useReviewedEvidence,
  useUtcDay,
} from '../../publish-guard/index.ts'
import type {OpenReview} from './OpenReview.ts'
import {readReview} from './readReview.ts'
import {useDecidingRole} from './useDecidingRole.ts'
import {useRequests} from './useRequests.ts'

const NONE: OpenReview = {status: 'none'}
const LOADING: OpenReview = {status: 'loading'}

/**
 * Where a document stands in review, live, given any of its ids: the bare one, its draft's or a
 * version's. What Publish would publish is reviewed. Who edited it is looked up for those who may
 * decide.
 */
export function useDocumentReview(documentId: string, type: string): OpenReview {
  const {options} = useGuardPolicy()
  const user = useCurrentUser()
  const version = getVersionFromId(documentId)
  const id = getPublishedId(documentId)
  const {draft, published, ready, version: inRelease} = useEditState(id, type, 'default', version)
  const document = inRelease ?? draft ?? published
  const release = inRelease === null ? undefined : version
  const {evidence, isComplete} = useReviewedEvidence(document ?? undefined, release)
  const mayDecide = useDecidingRole() !== undefined
  const contributors = useContributors(mayDecide ? (document ?? undefined) : undefined)
  const requests = useRequests(id)
  const today = useUtcDay()
  return useMemo((): OpenReview => {
    const {review} = options
    if (review === false || user === null) return NONE
    if (!ready) return LOADING
    if (document === null) return NONE
    if (!isComplete) return LOADING
    if (requests.status !== 'ready') return {status: requests.status}
    return readReview({
      document,
      live: published,
      evidence,
      contributors: mayDecide && contributors.status === 'known' ? contributors.ids : undefined,
      isHistoryLoading: mayDecide && contributors.status === 'loading',
      requests: requests.stored,
      release,
      options: review,
      isDisclaimer: type === options.evidenceTypes.disclaimer,
      until: endOfDay(today),
      user,
    })
  }, [
    options,
    user,
    ready,
    document,
    isComplete,
    requests,
    published,
    evidence,
    mayDecide,
    contributors,
    release,
    type,
    today,
  ])
}
