import {cookies, draftMode} from 'next/headers'
import {cache} from 'react'
import {
  fetchPage,
  PAGE_PREVIEW_QUERY,
  type PageResult,
  withEditLinks,
} from 'sanity-plugin-caveat/queries'
import {perspectiveCookieName} from '@sanity/preview-url-secret/constants'

import {client} from './client.ts'
import {READ_TOKEN, STUDIO_URL} from './environment.ts'
import {type Kind, KINDS} from './kinds.ts'

/**
 * The page of a kind with a slug: for readers only if it may be shown; in draft mode as it is being
 * written, with every text leading to its field in the Studio.
 */
export const readPage = cache(async (kind: Kind, slug: string): Promise<PageResult | null> => {
  const {isEnabled} = await draftMode()
  return isEnabled ? readDraft(kind, slug) : fetchPage(client, KINDS[kind].query, {slug})
})

async function readDraft(kind: Kind, slug: string): Promise<PageResult | null> {
  const jar = await cookies()
  const perspective = jar.get(perspectiveCookieName)?.value.split(',') ?? ['drafts']
  const page = await client
    .withConfig({token: READ_TOKEN ?? '', perspective})
    .fetch(PAGE_PREVIEW_QUERY, {type: KINDS[kind].type, slug})
  return page && withEditLinks(page, {studioUrl: STUDIO_URL})
}
