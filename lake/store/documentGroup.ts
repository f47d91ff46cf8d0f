/** The bundle that holds a document: `published`, `drafts`, or the name of a release. */
export type Bundle = string

/**
 * Splits an id as Sanity does: `drafts.x` and `versions.<release>.x` are states of the document
 * that is published as `x`.
 */
export function documentGroup(id: string): {bundle: Bundle; publishedId: string} {
  const [first, second, ...rest] = id.split('.')
  if (first === 'drafts' && second !== undefined) {
    return {bundle: 'drafts', publishedId: [second, ...rest].join('.')}
  }
  if (first === 'versions' && second !== undefined && rest.length > 0) {
    return {bundle: second, publishedId: rest.join('.')}
  }
  return {bundle: 'published', publishedId: id}
}

/** Whether an id is that of a version in a release. */
export function isInRelease(id: string): boolean {
  const {bundle} = documentGroup(id)
  return bundle !== 'published' && bundle !== 'drafts'
}

/** The id under which a bundle holds a document. */
export function idIn(bundle: Bundle, publishedId: string): string {
  if (bundle === 'published') return publishedId
  return bundle === 'drafts' ? `drafts.${publishedId}` : `versions.${bundle}.${publishedId}`
}
