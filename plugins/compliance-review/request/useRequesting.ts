import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useClient, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {API_VERSION} from '../../publish-guard/index.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {createRequest, type RequestDraft} from './createRequest.ts'

export type Requesting = {
  readonly isSending: boolean
  /** Why the last attempt failed. */
  readonly failure: string | undefined
  readonly request: (given: RequestDraft) => void
}

/** Stores a request for review, says so, and closes the dialog. */
export function useRequesting(review: KnownReview, onDone: () => void): Requesting {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {push} = useToast()
  const client = useClient({apiVersion: API_VERSION})
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<string>()
  const {me, subject, title, type} = review
  const request = useCallback(
    (given: RequestDraft) => {
      const requestedBy = {id: me.id, name: me.name}
      const requestedAt = new Date().toISOString()
      const document = createRequest(
        {subject: subject.id, type, title},
        {...given, requestedBy, requestedAt},
      )
      setIsSending(true)
      client.create(document, {tag: 'caveat.review.request'}).then(
        () => {
          push({status: 'success', title: t('request.done')})
          onDone()
        },
        (error: unknown) => {
          setIsSending(false)
          setFailure(error instanceof Error ? error.message : String(error))
        },
      )
    },
    [client, me, subject.id, type, title, onDone, push, t],
  )
  return {isSending, failure, request}
}
