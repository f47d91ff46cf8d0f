import {getPublishedId, getVersionFromId, useEditState} from 'sanity'

import {useGuard} from '../guard/GuardContext.ts'
import type {PageVerdict} from './PageVerdict.ts'
import {useVerdict} from './useVerdict.ts'

/** The live verdict on a document, given any of its ids: the bare one, its draft's or a version's. */
export function usePageVerdict(documentId: string, type: string): PageVerdict {
  const version = getVersionFromId(documentId)
  const candidate = useEditState(getPublishedId(documentId), type, 'default', version)
  return useVerdict(useGuard(), candidate)
}
