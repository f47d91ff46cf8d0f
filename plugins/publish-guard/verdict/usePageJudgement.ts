import {getPublishedId, getVersionFromId, useEditState} from 'sanity'

import {useGuard} from '../guard/GuardContext.ts'
import {type Judgement, useJudgement} from './useJudgement.ts'

/** The live judgement on a document, given any of its ids: the bare one, its draft's or a version's. */
export function usePageJudgement(documentId: string, type: string): Judgement {
  const version = getVersionFromId(documentId)
  const candidate = useEditState(getPublishedId(documentId), type, 'default', version)
  return useJudgement(useGuard(), candidate)
}
