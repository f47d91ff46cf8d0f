import type {SanityClient} from '@sanity/client'

import type {Report} from '../Report.ts'
import type {CreateSite} from './loadSite.ts'

/** The path below which the site answers. */
export const SITE_PATH = '/pages'

export type SiteMount = {
  client: Pick<SanityClient, 'fetch'>
  /** Where the Studio is; undefined for the same address. */
  studioUrl?: string | undefined
  /** Another rule's filter than that of the queries. */
  rule?: string | undefined
  report: Report
}

/** The site of a dataset, which tells the terminal what its readers are not told. */
export function mountSite(
  createSite: CreateSite,
  {client, studioUrl = '', rule, report}: SiteMount,
) {
  return createSite({
    client,
    studioUrl,
    rule,
    onError: (error) => report.say(`A page could not be put together: ${describe(error)}`),
  })
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
