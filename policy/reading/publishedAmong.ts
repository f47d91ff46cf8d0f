import type {ResolvedLink} from './resolveLink.ts'

/** A link whose target readers can see. */
export type PublishedLink = ResolvedLink & {readonly document: Record<string, unknown>}

function isPublished(link: ResolvedLink): link is PublishedLink {
  return link.document !== undefined
}

/** The links whose targets are published, with their content. */
export function publishedAmong(links: readonly ResolvedLink[]): PublishedLink[] {
  return links.filter(isPublished)
}
