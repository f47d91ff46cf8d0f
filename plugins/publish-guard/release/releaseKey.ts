import {getReleaseDocumentIdFromReleaseId} from 'sanity'

import {evidenceKey, type EvidenceSource} from '../evidence/evidenceKey.ts'

/** The cache key of a release's own document. */
export function releaseKey(source: Omit<EvidenceSource, 'release'>, release: string): string {
  const id = getReleaseDocumentIdFromReleaseId(release)
  return evidenceKey({...source, release: undefined}, id)
}
