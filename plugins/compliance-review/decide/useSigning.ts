import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {useClient, useTranslation} from 'sanity'

import {REVIEW_NAMESPACE} from '../i18n/reviewNamespace.ts'
import {API_VERSION} from '../../publish-guard/index.ts'
import type {KnownReview} from '../review/OpenReview.ts'
import {ContentChangedError, signDecision, type SignedFields} from './signDecision.ts'

/** How far the storing of a decision is. `changed`: the content is another by now. */
export type Signing =
  | {readonly status: 'idle' | 'sending' | 'changed'}
  | {readonly status: 'failed'; readonly message: string}

const IDLE: Signing = {status: 'idle'}

/** Stores a decision, says so, and closes the dialog. */
export function useSigning(
  seen: KnownReview,
  onDone: () => void,
): readonly [Signing, (signed: SignedFields) => void] {
  const {t} = useTranslation(REVIEW_NAMESPACE)
  const {push} = useToast()
  const client = useClient({apiVersion: API_VERSION})
  const [signing, setSigning] = useState(IDLE)
  const sign = useCallback(
    (signed: SignedFields) => {
      setSigning({status: 'sending'})
      signDecision(client, seen, signed).then(
        () => {
          push({status: 'success', title: t(`decide.done.${signed.decision}`)})
          onDone()
        },
        (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error)
          const isChanged = error instanceof ContentChangedError
          setSigning(isChanged ? {status: 'changed'} : {status: 'failed', message})
        },
      )
    },
    [client, seen, onDone, push, t],
  )
  return [signing, sign]
}
