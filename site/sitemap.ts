import {listParams, SITEMAP_QUERY, withRule} from '../delivery/queries/index.ts'
import {pageAddress} from './addresses.ts'
import type {SiteOptions} from './SiteOptions.ts'

/** The sitemap (sitemaps.org) of the pages that may be shown; `origin` is where readers find them. */
export async function sitemap({client, at, rule}: SiteOptions, origin: string): Promise<string> {
  const pages = await client.fetch(
    withRule(SITEMAP_QUERY, rule),
    listParams(at ? {at: at()} : {}),
    {
      perspective: 'published',
    },
  )
  const entries = pages.map(({_type, slug, _updatedAt}) => {
    const address = escaped(origin + pageAddress(_type, slug))
    return `<url><loc>${address}</loc><lastmod>${escaped(_updatedAt)}</lastmod></url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
