const DRAFT_OR_VERSION = /^(?:drafts|versions\.[^.]+)\./

/** The id of a document without the prefix of a draft or of a release version. */
export function bareIdOf(id: string): string {
  return id.replace(DRAFT_OR_VERSION, '')
}

/** The name of the release that a stored document is a version in; undefined when it is none. */
export function releaseOf(id: string): string | undefined {
  return /^versions\.([^.]+)\./.exec(id)?.[1]
}

/**
 * The ids under which readers would find a document once a page is published: its published id,
 * before which stands its version in the release that the page belongs to, if it belongs to one.
 */
export function evidenceLayers(id: string, release: string | undefined): string[] {
  return release === undefined ? [id] : [`versions.${release}.${bareIdOf(id)}`, id]
}

/** Every id of one document that says something about it: its layers, then its draft. */
export function evidenceCandidates(id: string, release: string | undefined): string[] {
  return [...evidenceLayers(id, release), `drafts.${bareIdOf(id)}`]
}
