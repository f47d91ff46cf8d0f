import {useDocumentPane} from 'sanity/structure'

import type {OpenReview} from '../review/OpenReview.ts'
import {useDocumentReview} from '../review/useDocumentReview.ts'

/** The review of the document that is open in a pane: of its version, if a release is chosen. */
export function useOpenReview(documentId: string, type: string): OpenReview {
  const {editState} = useDocumentPane()
  return useDocumentReview(editState?.version?.['_id'] ?? documentId, type)
}
