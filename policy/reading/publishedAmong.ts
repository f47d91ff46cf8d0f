import type {ResolvedLink} from './resolveLink.ts'

/** A link whose target readers can see. */
export type PublishedLink = ResolvedLink & {readonly document: Record<string, unknown>}

/** The links whose targets are published, with their content. */
export function publishedAmong(links: readonly ResolvedLink[]): PublishedLink[] {
  return links.flatMap((link) =>
    link.target.state === 'published' ? [{...link, document: link.target.document}] : [],
  )
}
