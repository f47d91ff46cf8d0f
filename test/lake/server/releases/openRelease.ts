import type {SanityClient} from '@sanity/client'

import type {LakeOptions} from '../../../../lake/index.ts'
import {type OpenLake, openLake} from '../openLake.ts'

export type OpenRelease = OpenLake & {
  editor: SanityClient
  /** Titles by id of everything but releases, as it is stored. */
  titles: () => Promise<Record<string, string>>
  /** The release as its document says it. */
  release: () => Promise<Record<string, unknown>>
}

export const releaseId = 'spring'
export const page = {_id: 'page', _type: 'page', title: 'Published'}

/**
 * A lake with a published page and an active release named "spring", in which the page has another
 * title and a second page is new.
 */
export async function openRelease(options: Partial<LakeOptions> = {}): Promise<OpenRelease> {
  const open = await openLake(options)
  const editor = open.client('editor', {perspective: 'raw'})
  await editor.create(page)
  await editor.releases.create({releaseId, metadata: {title: 'Spring', releaseType: 'scheduled'}})
  const versions = {page: 'Spring', other: 'New'}
  for (const [publishedId, title] of Object.entries(versions)) {
    await editor.createVersion({releaseId, publishedId, document: {_type: 'page', title}})
  }
  return {
    ...open,
    editor,
    titles: async () => {
      const documents: {_id: string; title: string}[] = await editor.fetch(
        '*[!(_id in path("_.**"))]{_id, title}',
      )
      return Object.fromEntries(documents.map(({_id, title}) => [_id, title]))
    },
    release: async () => ({...(await editor.releases.get({releaseId}))}),
  }
}

/** What is stored as long as the release has not ended. */
export const staged = {
  page: 'Published',
  'versions.spring.page': 'Spring',
  'versions.spring.other': 'New',
}
