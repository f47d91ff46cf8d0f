import type {SanityClient} from '@sanity/client'

import {createSite, type SiteOptions} from '../../../site/index.ts'
import {CONTENT_DAY, openContent} from '../../delivery/setup/openContent.ts'

export type OpenSite = {
  /** Opens an address of the site. */
  open: (address: string, method?: string) => Promise<Answer>
  writer: SanityClient
  /** What the terminal was told. */
  errors: unknown[]
}

export type Answer = {status: number; headers: Headers; text: string}

const ORIGIN = 'http://localhost:3333'

/** The site of a lake with the sample content, on a day on which all of it may be shown. */
export async function openSite(options: Partial<SiteOptions> = {}): Promise<OpenSite> {
  const {reader, writer} = await openContent()
  const errors: unknown[] = []
  const site = createSite({
    client: reader,
    styles: '.caveat {color: black}',
    studioUrl: 'http://localhost:4000',
    at: () => CONTENT_DAY,
    onError: (error) => void errors.push(error),
    ...options,
  })
  return {
    writer,
    errors,
    open: async (address, method = 'GET') => {
      const response = await site(new Request(ORIGIN + address, {method}))
      const {status, headers} = response
      return {status, headers, text: await response.text()}
    },
  }
}
