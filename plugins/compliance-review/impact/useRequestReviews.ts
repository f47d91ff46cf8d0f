import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useClient, useCurrentUser, useTranslation} from 'sanity'

import {API_VERSION, type Use, useGuardPolicy} from '../../publish-guard/index.ts'
import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import type {RequestDraft} from '../request/createRequest.ts'
import type {Requesting} from '../request/useRequesting.ts'
import {requestReviews} from './requestReviews.ts'

/** Stores requests for reviews of several pages, says of how many, and closes the dialog. */
export function useRequestReviews(pages: readonly Use[], onDone: () => void): Requesting {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {push} = useToast()
  const client = useClient({apiVersion: API_VERSION})
  const user = useCurrentUser()
  const {review} = useGuardPolicy().options
  const [isSending, setIsSending] = useState(false)
  const [failure, setFailure] = useState<string>()
  const request = useCallback(
    (filled: RequestDraft) => {
      if (user === null || review === false) return
      const requestedBy = {id: user.id, name: user.name}
      const given = {...filled, requestedBy, requestedAt: new Date().toISOString()}
      setIsSending(true)
      requestReviews(client, pages, {given, options: review}).then(
        (count) => {
          push({status: 'success', title: t('impact.request.done', {count})})
          onDone()
        },
        (error: unknown) => {
          setIsSending(false)
          setFailure(error instanceof Error ? error.message : String(error))
        },
      )
    },
    [client, onDone, pages, push, review, t, user],
  )
  return {isSending, failure, request}
}
