import type {PageVerdict} from './PageVerdict.ts'
import {usePageJudgement} from './usePageJudgement.ts'

/** The live verdict on a document, given any of its ids: the bare one, its draft's or a version's. */
export function usePageVerdict(documentId: string, type: string): PageVerdict {
  return usePageJudgement(documentId, type).verdict
}
