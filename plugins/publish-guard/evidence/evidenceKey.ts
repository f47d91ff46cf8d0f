/** Where evidence comes from: the data set, and the release that the page belongs to, if any. */
export type EvidenceSource = {
  readonly projectId: string
  readonly dataset: string
  readonly release: string | undefined
}

/** The cache key of a document as a page sees it. */
export function evidenceKey({projectId, dataset, release}: EvidenceSource, id: string): string {
  return [projectId, dataset, release ?? '', id].join('|')
}
