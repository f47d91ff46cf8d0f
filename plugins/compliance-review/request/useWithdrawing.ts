import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import {useClient, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {API_VERSION} from '../../publish-guard/index.ts'

/** Takes back a request for review, by its id, and says whether that worked. */
export function useWithdrawing(): (requestId: string) => void {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {push} = useToast()
  const client = useClient({apiVersion: API_VERSION})
  return useCallback(
    (requestId: string) => {
      client
        .patch(requestId)
        .setIfMissing({withdrawnAt: new Date().toISOString()})
        .commit({tag: 'caveat.review.withdraw'})
        .then(
          () => {
            push({status: 'success', title: t('withdraw.done')})
          },
          (error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error)
            push({status: 'error', title: t('withdraw.failed'), description: reason})
          },
        )
    },
    [client, push, t],
  )
}
