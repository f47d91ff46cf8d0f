import {isPublishedId, type SanityDocument} from 'sanity'

/**
 * Which version a preview shows. `unchanged` is a published document without a draft of its own,
 * looked at among drafts.
 */
export type PreviewedVersion = 'draft' | 'unchanged' | 'published' | 'historical'

export type PaneState = {
  displayed: Partial<SanityDocument>
  /** Whether there is a published version. */
  isPublished: boolean
  /** The revision that was chosen in the document's history, if one was. */
  revision: string | undefined
  /** What the Studio looks at: `published`, `drafts` or a release. */
  perspective: unknown
}

/** The version that a document pane displays. */
export function previewedVersion(pane: PaneState): PreviewedVersion {
  const {displayed, isPublished, revision, perspective} = pane
  if (revision !== undefined) return 'historical'
  if (perspective === 'published') return 'published'
  const showsPublished = displayed._id !== undefined && isPublishedId(displayed._id)
  return isPublished && showsPublished ? 'unchanged' : 'draft'
}
