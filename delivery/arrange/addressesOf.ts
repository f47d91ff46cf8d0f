import type {SourceResult} from '../queries/fragments/source.ts'
import {safeHref} from './safeHref.ts'

/** Where a source can be read. */
export type SourceAddress = {label: string; href: string}

/** The addresses of a source, the lasting ones first; a plain link only where there is no other. */
export function addressesOf({doi, pmid, url}: SourceResult): SourceAddress[] {
  const lasting: SourceAddress[] = []
  if (doi) lasting.push({label: `doi:${doi}`, href: `https://doi.org/${encodeURI(doi)}`})
  if (pmid) {
    lasting.push({
      label: `PMID ${pmid}`,
      href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`,
    })
  }
  const href = safeHref(url)
  if (lasting.length > 0 || href === undefined) return lasting
  return [{label: new URL(href, 'https://relative.invalid').hostname, href}]
}
