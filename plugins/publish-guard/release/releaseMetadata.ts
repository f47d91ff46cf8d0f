/** What people have set about a release; undefined when nothing is known of it. */
export function releaseMetadata(release: unknown): unknown {
  return typeof release === 'object' && release !== null && 'metadata' in release
    ? release.metadata
    : undefined
}
