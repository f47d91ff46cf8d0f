/** What is known about the review of one document. */
export type ReviewEvidence = {
  /**
   * The stored decisions on it (`reviewDecision`), all of them, in any order. Undefined when they could
   * not be read.
   */
  readonly decisions: readonly unknown[] | undefined
  /**
   * The ids of everyone who edited the content in question: of a draft since its last publication, of
   * published content between the publication before and its own. Undefined when that is not known.
   */
  readonly contributors?: readonly string[] | undefined
}

/**
 * What is known about one document that a page names.
 * `published`: its published content (or the content that goes live in the same release).
 * `draftOnly`: it exists, but no reader can see it. `missing`: it does not exist, or the page's release
 * takes it off the site, which `document` then says.
 * `unreadable`: not looked up, still loading, or not readable with the person's permissions.
 */
export type EvidenceState = (
  | {readonly state: 'published'; readonly document: unknown}
  | {readonly state: 'draftOnly'; readonly document?: unknown}
  | {readonly state: 'missing'; readonly document?: unknown}
  | {readonly state: 'unreadable'; readonly reason?: string}
) & {
  /** Sought only where compliance review is on, of the ids in `reviewIdsOf`. */
  readonly review?: ReviewEvidence | undefined
}

/**
 * Everything known about the documents that a page names, by bare id (no `drafts.` prefix). Documents
 * are values: whoever changes one passes another object.
 */
export type Evidence = {readonly [id: string]: EvidenceState}
