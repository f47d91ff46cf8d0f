import type {CreativeWork, Legislation, ScholarlyArticle, WebPage} from 'schema-dts'

import {addressesOf} from '../arrange/addressesOf.ts'
import type {SourceResult} from '../queries/fragments/source.ts'
import {known} from './known.ts'

/** A source, with where to read it, and with the word that it has been retracted where it has. */
export function citationOf(
  source: SourceResult,
): ScholarlyArticle | CreativeWork | Legislation | WebPage {
  const {title, year, doi, pmid, retracted} = source
  const properties = known({
    name: title,
    datePublished: year === null ? undefined : String(year),
    identifier: [...(doi ? [`doi:${doi}`] : []), ...(pmid ? [`pmid:${pmid}`] : [])],
    url: addressesOf(source)[0]?.href,
    creativeWorkStatus: retracted === true ? 'Retracted' : undefined,
  })
  switch (source.kind) {
    case 'journalArticle':
    case 'preprint':
      return {'@type': 'ScholarlyArticle', ...properties}
    case 'law':
      return {'@type': 'Legislation', ...properties}
    case 'webPage':
      return {'@type': 'WebPage', ...properties}
    default:
      return {'@type': 'CreativeWork', ...properties}
  }
}
