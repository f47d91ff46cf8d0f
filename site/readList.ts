import {type Cursor, fetchPage, listParams} from '../delivery/queries/index.ts'
import {type KindName, kinds} from './kinds.ts'
import type {SiteOptions} from './SiteOptions.ts'

/** How many pages stand in one part of a list. */
const PART = 10

export type ListedPage = {
  _id: string
  _type: string
  slug: string
  title: string | null
  summary: string | null
  language: string | null
  lastMedicallyReviewed: string | null
  /** What has to be said along with the summary. */
  caveats: string[]
}

export type PageList = {
  kind: KindName
  pages: ListedPage[]
  /** Behind which page the list goes on, if it does. */
  next: Cursor | undefined
}

type Asked = {kind: KindName; after?: Cursor | undefined}

/**
 * A part of a list of pages. Each of them is asked for as it will be when somebody opens it, so that
 * no title or summary stands here whose page may not be shown.
 */
export async function readList({client, at}: SiteOptions, asked: Asked): Promise<PageList> {
  const {kind, after} = asked
  const {listQuery, pageQuery} = kinds[kind]
  const moment = at ? {at: at()} : {}
  const found = await client.fetch(listQuery, listParams({limit: PART, after, ...moment}), {
    perspective: 'published',
  })
  const pages = await Promise.all(
    found.map(async ({slug, disclaimers, ...item}) => {
      const page = await fetchPage(client, pageQuery, {slug, ...moment})
      const caveats = (disclaimers ?? []).flatMap(({shortText}) => shortText ?? [])
      return page ? [{...item, slug, caveats}] : []
    }),
  )
  return {kind, pages: pages.flat(), next: found.length === PART ? found.at(-1)?.cursor : undefined}
}
