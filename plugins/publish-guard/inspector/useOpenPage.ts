import {useDocumentPane} from 'sanity/structure'

import type {Judgement} from '../verdict/useJudgement.ts'
import {usePageJudgement} from '../verdict/usePageJudgement.ts'

/** The live judgement on the page that is open in a pane: its version, if a release is chosen. */
export function useOpenPage(documentId: string, type: string): Judgement {
  const {editState} = useDocumentPane()
  return usePageJudgement(editState?.version?.['_id'] ?? documentId, type)
}
