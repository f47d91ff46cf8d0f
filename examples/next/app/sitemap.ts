import type {MetadataRoute} from 'next'
import {listParams, SITEMAP_QUERY} from 'sanity-plugin-caveat/queries'

import {client} from '../content/client.ts'
import {SITE_URL} from '../content/environment.ts'
import {KINDS} from '../content/kinds.ts'

/** A page can be blocked at any moment, so that the list is made when it is asked for. */
export const dynamic = 'force-dynamic'

/** The pages that may be shown, for search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await client.fetch(SITEMAP_QUERY, listParams())
  return pages.map(({_type, slug, _updatedAt}) => ({
    url: `${SITE_URL}/${_type === KINDS.articles.type ? 'articles' : 'treatments'}/${slug}`,
    lastModified: _updatedAt,
  }))
}
