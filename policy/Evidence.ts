/**
 * What is known about one document that a page names.
 * `published`: its published content (or the content that goes live in the same release).
 * `draftOnly`: it exists, but no reader can see it. `missing`: it does not exist.
 * `unreadable`: not looked up, still loading, or not readable with the person's permissions.
 */
export type EvidenceState =
  | {readonly state: 'published'; readonly document: unknown}
  | {readonly state: 'draftOnly'; readonly document?: unknown}
  | {readonly state: 'missing'}
  | {readonly state: 'unreadable'; readonly reason?: string}

/**
 * Everything known about the documents that a page names, by bare id (no `drafts.` prefix). Documents
 * are values: whoever changes one passes another object.
 */
export type Evidence = {readonly [id: string]: EvidenceState}
