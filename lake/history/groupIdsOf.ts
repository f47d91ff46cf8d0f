/** The ids of a document's states in editing: published, draft and, if asked for, the version. */
export function groupIdsOf(id: string): string[] {
  const published = publishedIdOf(id)
  return [...new Set([published, `drafts.${published}`, id])]
}

/** The bare id behind a draft's (`drafts.x`) or a release version's (`versions.release.x`) id. */
export function publishedIdOf(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  if (id.startsWith('versions.')) return id.split('.').slice(2).join('.')
  return id
}
