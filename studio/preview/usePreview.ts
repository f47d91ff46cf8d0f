import {useEffect, useState} from 'react'
import {BehaviorSubject} from 'rxjs'
import {getPublishedId, type SanityDocument, useDocumentPreviewStore} from 'sanity'

import {observePreview} from './observePreview.ts'
import type {PreviewResult} from './PreviewResult.ts'

/** How far a preview is. While it catches up with what is typed, the last result stays. */
export type PreviewState =
  | {status: 'loading'}
  | {status: 'error'; error: Error}
  | {status: 'ready'; result: PreviewResult | undefined}

/** What is previewed: a document that may still be being written, and with drafts of what else. */
export type Previewed = {document: Partial<SanityDocument>; documentId: string; drafts: boolean}

/** The preview of a document, following every change. It begins anew when remounted. */
export function usePreview({document, documentId, drafts}: Previewed): PreviewState {
  const _id = getPublishedId(documentId)
  const store = useDocumentPreviewStore()
  const [state, setState] = useState<PreviewState>({status: 'loading'})
  const [current] = useState(() => new BehaviorSubject({...document, _id}))

  useEffect(() => current.next({...document, _id}), [current, document, _id])

  useEffect(() => {
    const subscription = observePreview({store, drafts}, current).subscribe({
      next: (result) => setState({status: 'ready', result}),
      error: (error: unknown) => setState({status: 'error', error: asError(error)}),
    })
    return () => subscription.unsubscribe()
  }, [store, drafts, current])

  return state
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
