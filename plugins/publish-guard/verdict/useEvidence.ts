import {useMemo, useState} from 'react'
import {useDataset, useDocumentPreviewStore, useProjectId} from 'sanity'

import type {Evidence} from '../../../policy/index.ts'
import {observeEvidence} from '../evidence/observeEvidence.ts'
import {useObserved} from './useObserved.ts'

const NOTHING_KNOWN: Evidence = {}

/**
 * What is known, live, about the documents that pages name. `idsOf` names them by what is known so far,
 * and must stay the same function while the pages do. What is not known yet is absent, which the rule
 * takes for unreadable. The subscription changes only when other documents are named.
 */
export function useEvidence(
  idsOf: (known: Evidence) => readonly string[],
  release: string | undefined,
): Evidence {
  const store = useDocumentPreviewStore()
  const projectId = useProjectId()
  const dataset = useDataset()
  const [known, setKnown] = useState(NOTHING_KNOWN)
  const named = useMemo(() => idsOf(known).join('\n'), [idsOf, known])
  const observed = useMemo(() => {
    const source = {projectId, dataset, release}
    return observeEvidence(store, named === '' ? [] : named.split('\n'), source)
  }, [store, named, projectId, dataset, release])
  const evidence = useObserved(observed, NOTHING_KNOWN)
  if (evidence !== known) setKnown(evidence)
  return evidence
}
