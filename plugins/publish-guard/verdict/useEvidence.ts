import {useMemo} from 'react'
import {useDataset, useDocumentPreviewStore, useProjectId} from 'sanity'

import type {Evidence} from '../../../policy/index.ts'
import {observeEvidence} from '../evidence/observeEvidence.ts'
import {useObserved} from './useObserved.ts'

const NOTHING_KNOWN: Evidence = {}

/**
 * What is known, live, about the documents that a page names. What is not known yet is absent, which
 * the rule takes for unreadable. The subscription changes only when other documents are named.
 */
export function useEvidence(ids: readonly string[], release: string | undefined): Evidence {
  const store = useDocumentPreviewStore()
  const projectId = useProjectId()
  const dataset = useDataset()
  const named = ids.join('\n')
  const evidence = useMemo(() => {
    const source = {projectId, dataset, release}
    return observeEvidence(store, named === '' ? [] : named.split('\n'), source)
  }, [store, named, projectId, dataset, release])
  return useObserved(evidence, NOTHING_KNOWN)
}
