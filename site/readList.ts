import {type Cursor, fetchPages} from '../delivery/queries/index.ts'
import {type KindName, kinds} from './kinds.ts'
import type {SiteOptions} from './SiteOptions.ts'

/** How many pages stand in one part of a list. */
const LIMIT = 10

export type ListedPage = {
  _id: string
  _type: string
  slug: string
  title: string
  summary: string
  language: string
  lastMedicallyReviewed: string
  /** What has to be said along with the summary. */
  disclaimers: {_id: string; shortText: string}[] | null
}

export type PageList = {kind: KindName; pages: ListedPage[]; next: Cursor | null}

/** A part of the list of a kind of pages, behind the page whose cursor `after` is. */
export async function readList(
  {client, at, rule}: SiteOptions,
  kind: KindName,
  after?: Cursor,
): Promise<PageList> {
  const request = {limit: LIMIT, after, rule, ...(at && {at: at()})}
  return {kind, ...(await fetchPages(client, kinds[kind].listQuery, request))}
}
