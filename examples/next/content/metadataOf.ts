import {stegaClean} from '@sanity/client/stega'
import type {Metadata} from 'next'

import {SITE_URL} from './environment.ts'
import type {Kind} from './kinds.ts'
import {readPage} from './readPage.ts'

/** Title, summary and address of a page, for its head. */
export async function metadataOf(kind: Kind, slug: string): Promise<Metadata> {
  const page = stegaClean(await readPage(kind, slug))
  return page
    ? {
        title: page.title,
        description: page.summary,
        alternates: {canonical: `${SITE_URL}/${kind}/${slug}`},
      }
    : {}
}
