/** The kind of publication that a source is. */
export const SOURCE_KINDS = [
  'journalArticle',
  'preprint',
  'drugLabel',
  'regulatoryNotice',
  'guideline',
  'law',
  'webPage',
] as const

export type SourceKind = (typeof SOURCE_KINDS)[number]
